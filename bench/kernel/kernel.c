/*
 * The common kernel of kernel.ts in plain C: the same operations in the same order, so that both give the
 * same bits. Compiled without contraction of products and sums, for the same reason.
 *
 *   kernel <clinicians> <days> <first seed> <runs>
 *
 * prints the seconds that the runs took and, for each of the seven series, the sum over all days and runs.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TEAM = 10, REFILL_DAYS = 90, BLOCK = 256 * TEAM, SERIES = 7, LAYERS = 256, LOWEST = -1022 };

static const double LN2_HIGH = 6.9314718036912381649e-1;
static const double LN2_LOW = 1.90821492927058770002e-10;
static const double INVERSE_LN2 = 1.442695040888963387;
static const double TAIL = 3.6541528853610088;
static const double AREA = 0.00492867323399;
static const double PLACES = 8388608;

static double powers_of_two[2046];
static double heights[LAYERS + 1], widths[LAYERS + 1];
static int32_t insides[LAYERS];

static inline double own_exp(double x) {
  int32_t k = (int32_t)(x * INVERSE_LN2 + (x < 0 ? -0.5 : 0.5));
  double high = x - k * LN2_HIGH;
  double low = k * LN2_LOW;
  double r = high - low;
  double t = r * r;
  double c =
      r -
      t * (1.66666666666666019037e-1 +
           t * (-2.77777777770155933842e-3 +
                t * (6.61375632143793436117e-5 +
                     t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return (1 - (low - (r * c) / (2 - c) - high)) * powers_of_two[k - LOWEST];
}

static double own_log(double x) {
  uint64_t bits;
  memcpy(&bits, &x, 8);
  int32_t k = (int32_t)(bits >> 52) - 1023;
  uint32_t head = (uint32_t)(bits >> 32) & 0xfffff;
  uint32_t half = (head + 0x95f64) & 0x100000;
  bits = ((uint64_t)(head | (half ^ 0x3ff00000)) << 32) | (uint32_t)bits;
  k += (int32_t)(half >> 20);
  memcpy(&x, &bits, 8);
  double f = x - 1;
  double s = f / (2 + f);
  double z = s * s;
  double w = z * z;
  double even = w * (3.999999999940941908e-1 +
                     w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  double odd =
      z * (6.66666666666673513e-1 +
           w * (2.857142874366239149e-1 +
                w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  double half_square = 0.5 * f * f;
  return k * LN2_HIGH - (half_square - (s * (half_square + even + odd) + k * LN2_LOW) - f);
}

static double density(double x) { return own_exp(-0.5 * x * x); }

static void build_tables(void) {
  double edges[LAYERS + 1];
  for (int k = 0; k < 2046; k++) powers_of_two[k] = ldexp(1, k + LOWEST);
  edges[0] = AREA / density(TAIL);
  edges[1] = TAIL;
  for (int i = 2; i < LAYERS; i++)
    edges[i] = sqrt(-2 * own_log(AREA / edges[i - 1] + density(edges[i - 1])));
  edges[LAYERS] = 0;
  for (int i = 0; i <= LAYERS; i++) {
    heights[i] = density(edges[i]);
    widths[i] = edges[i] / PLACES;
  }
  for (int i = 0; i < LAYERS; i++) insides[i] = (int32_t)((edges[i + 1] / edges[i]) * PLACES);
}

typedef struct {
  uint32_t a, b, c, counter;
  uint32_t words[BLOCK];
} Noise;

static void fill(Noise *noise, uint32_t *words, int length) {
  uint32_t a = noise->a, b = noise->b, c = noise->c, counter = noise->counter;
  for (int i = 0; i < length; i++) {
    uint32_t word = a + b + counter;
    counter++;
    a = b ^ (b >> 9);
    b = c + (c << 3);
    c = ((c << 21) | (c >> 11)) + word;
    words[i] = word;
  }
  noise->a = a;
  noise->b = b;
  noise->c = c;
  noise->counter = counter;
}

static uint32_t next_word(Noise *noise) {
  uint32_t word;
  fill(noise, &word, 1);
  return word;
}

static inline double uniform_of(uint32_t word) { return (word + 0.5) / 4294967296.0; }

static double beyond_tail(Noise *noise) {
  for (;;) {
    double x = -own_log(uniform_of(next_word(noise))) / TAIL;
    double y = -own_log(uniform_of(next_word(noise)));
    if (2 * y >= x * x) return TAIL + x;
  }
}

static double at_edge(Noise *noise, uint32_t word) {
  for (;; word = next_word(noise)) {
    int layer = word & 255;
    int32_t place = (int32_t)word >> 8;
    double x = place * widths[layer];
    if (abs(place) < insides[layer]) return x;
    if (layer == 0) return place < 0 ? -beyond_tail(noise) : beyond_tail(noise);
    double height =
        heights[layer] + uniform_of(next_word(noise)) * (heights[layer + 1] - heights[layer]);
    if (height < density(x)) return x;
  }
}

static void fill_uniform(Noise *noise, double *block) {
  fill(noise, noise->words, BLOCK);
  for (int i = 0; i < BLOCK; i++) block[i] = uniform_of(noise->words[i]);
}

static void fill_normal(Noise *noise, double *block) {
  fill(noise, noise->words, BLOCK);
  for (int i = 0; i < BLOCK; i++) {
    int layer = noise->words[i] & 255;
    int32_t place = (int32_t)noise->words[i] >> 8;
    block[i] = abs(place) < insides[layer] ? place * widths[layer] : at_edge(noise, noise->words[i]);
  }
}

static void seed_noise(Noise *noise, uint32_t seed) {
  noise->a = 0;
  noise->b = seed;
  noise->c = seed * 0x9e3779b1u;
  noise->counter = 1;
  for (int i = 0; i < 12; i++) next_word(noise);
}

static inline double clamp(double x) { return x < 0 ? 0 : x > 1 ? 1 : x; }

static double *column(int length, double value) {
  double *values = malloc(length * sizeof *values);
  if (values == NULL) exit(1);
  for (int i = 0; i < length; i++) values[i] = value;
  return values;
}

static void common_kernel(int clinicians, int days, uint32_t seed, double *recorded) {
  static Noise noise;
  static double normals[BLOCK], uniforms[BLOCK];
  double *restrict exhaustion = column(clinicians, 0.2);
  double *restrict cynicism = column(clinicians, 0.2);
  double *restrict fatigue = column(clinicians, 0.2);
  double *restrict efficacy = column(clinicians, 0.7);
  double *restrict workload = column(clinicians, 0);
  int32_t *restrict wait = calloc(clinicians, sizeof *wait);
  if (wait == NULL) exit(1);
  int drawn = BLOCK;
  seed_noise(&noise, seed);
  for (int day = 0; day < days; day++) {
    double demand = 8 * (day % 7 < 5 ? 1.1 : 0.75);
    double sum_e = 0, sum_c = 0, sum_p = 0, sum_f = 0, sum_w = 0;
    int present = 0, left = 0;
    for (int team = 0; team < clinicians; team += TEAM) {
      if (drawn == BLOCK) {
        fill_normal(&noise, normals);
        fill_uniform(&noise, uniforms);
        drawn = 0;
      }
      double capacity = 0, team_e = 0;
      int members = 0;
      for (int i = team; i < team + TEAM; i++) {
        if (wait[i] > 0) continue;
        capacity += 1 - 0.4 * fatigue[i] - 0.2 * exhaustion[i];
        team_e += exhaustion[i];
        members++;
      }
      double share = demand / capacity;
      double mean = team_e / members;
      for (int j = 0; j < TEAM; j++) {
        int i = team + j;
        if (wait[i] > 0) {
          if (--wait[i] == 0) {
            exhaustion[i] = cynicism[i] = fatigue[i] = 0.2;
            efficacy[i] = 0.7;
            workload[i] = 0;
          }
          continue;
        }
        double e = exhaustion[i], c = cynicism[i], f = fatigue[i], p = efficacy[i];
        double w = share * (1 - 0.4 * f - 0.2 * e);
        double excess = w - (0.5 + 0.4 * p);
        double strain = 1 - own_exp(-3 * (excess > 0 ? excess : 0));
        double next_f = clamp(f + (0.2 * strain - 0.08 * f + 0.03 * normals[drawn + j]));
        double next_e = clamp(e + (0.02 * f * (1 - e) - 0.015 * e + 0.02 * (mean - e)));
        double next_c = clamp(c + (0.008 * e * (1 - c) - 0.006 * c));
        double next_p = clamp(p + (0.006 * (1 - e) * (1 - p) - 0.006 * c * p));
        workload[i] = w;
        fatigue[i] = next_f;
        exhaustion[i] = next_e;
        cynicism[i] = next_c;
        efficacy[i] = next_p;
        if (uniforms[drawn + j] < 0.004 / (1 + own_exp(-10 * (next_e - 0.7)))) {
          wait[i] = REFILL_DAYS;
          left++;
        }
        sum_e += next_e;
        sum_c += next_c;
        sum_p += next_p;
        sum_f += next_f;
        sum_w += w;
      }
      present += members;
      drawn += TEAM;
    }
    double *today = recorded + (size_t)day * SERIES;
    today[0] = sum_e;
    today[1] = sum_c;
    today[2] = sum_p;
    today[3] = sum_f;
    today[4] = sum_w;
    today[5] = present;
    today[6] = left;
  }
  free(exhaustion);
  free(cynicism);
  free(fatigue);
  free(efficacy);
  free(workload);
  free(wait);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
  if (count != 5) return 2;
  int clinicians = atoi(arguments[1]), days = atoi(arguments[2]);
  int first = atoi(arguments[3]), runs = atoi(arguments[4]);
  double *recorded = column(days * SERIES, 0);
  double sums[SERIES] = {0};
  build_tables();
  double seconds = 0;
  for (int run = 0; run < runs; run++) {
    double start = now();
    common_kernel(clinicians, days, (uint32_t)(first + run), recorded);
    seconds += now() - start;
    for (int series = 0; series < SERIES; series++) {
      double sum = 0;
      for (int day = 0; day < days; day++) sum += recorded[(size_t)day * SERIES + series];
      sums[series] += sum;
    }
  }
  printf("%.9f", seconds);
  for (int series = 0; series < SERIES; series++) printf(" %.17g", sums[series]);
  printf("\n");
  return 0;
}
