// Direction numbers new-joe-kuo-6 of S. Joe and F. Y. Kuo, dimensions 2 to 64 (SIAM J. Sci. Comput. 30,
// 2635–2654, 2008, doi:10.1137/070709359), under the licence below.
//
// Copyright (c) 2008, Frances Y. Kuo and Stephen Joe
// All rights reserved.
//
// Redistribution and use in source and binary forms, with or without
// modification, are permitted provided that the following conditions are met:
//
//     * Redistributions of source code must retain the above copyright
//       notice, this list of conditions and the following disclaimer.
//
//     * Redistributions in binary form must reproduce the above copyright
//       notice, this list of conditions and the following disclaimer in the
//       documentation and/or other materials provided with the distribution.
//
//     * Neither the names of the copyright holders nor the names of the
//       University of New South Wales and the University of Waikato
//       and its contributors may be used to endorse or promote products derived
//       from this software without specific prior written permission.
//
// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS ``AS IS'' AND ANY
// EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
// WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
// DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDERS BE LIABLE FOR ANY
// DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
// (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
// LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND
// ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
// SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

/**
 * For each dimension from the second on: the inner coefficients of its primitive polynomial as one binary
 * number, and its first direction numbers m₁ … mₛ, as many as the degree s of the polynomial.
 */
export const directionNumbers: readonly {
  readonly polynomial: number
  readonly first: readonly number[]
}[] = [
  { polynomial: 0, first: [1] },
  { polynomial: 1, first: [1, 3] },
  { polynomial: 1, first: [1, 3, 1] },
  { polynomial: 2, first: [1, 1, 1] },
  { polynomial: 1, first: [1, 1, 3, 3] },
  { polynomial: 4, first: [1, 3, 5, 13] },
  { polynomial: 2, first: [1, 1, 5, 5, 17] },
  { polynomial: 4, first: [1, 1, 5, 5, 5] },
  { polynomial: 7, first: [1, 1, 7, 11, 19] },
  { polynomial: 11, first: [1, 1, 5, 1, 1] },
  { polynomial: 13, first: [1, 1, 1, 3, 11] },
  { polynomial: 14, first: [1, 3, 5, 5, 31] },
  { polynomial: 1, first: [1, 3, 3, 9, 7, 49] },
  { polynomial: 13, first: [1, 1, 1, 15, 21, 21] },
  { polynomial: 16, first: [1, 3, 1, 13, 27, 49] },
  { polynomial: 19, first: [1, 1, 1, 15, 7, 5] },
  { polynomial: 22, first: [1, 3, 1, 15, 13, 25] },
  { polynomial: 25, first: [1, 1, 5, 5, 19, 61] },
  { polynomial: 1, first: [1, 3, 7, 11, 23, 15, 103] },
  { polynomial: 4, first: [1, 3, 7, 13, 13, 15, 69] },
  { polynomial: 7, first: [1, 1, 3, 13, 7, 35, 63] },
  { polynomial: 8, first: [1, 3, 5, 9, 1, 25, 53] },
  { polynomial: 14, first: [1, 3, 1, 13, 9, 35, 107] },
  { polynomial: 19, first: [1, 3, 1, 5, 27, 61, 31] },
  { polynomial: 21, first: [1, 1, 5, 11, 19, 41, 61] },
  { polynomial: 28, first: [1, 3, 5, 3, 3, 13, 69] },
  { polynomial: 31, first: [1, 1, 7, 13, 1, 19, 1] },
  { polynomial: 32, first: [1, 3, 7, 5, 13, 19, 59] },
  { polynomial: 37, first: [1, 1, 3, 9, 25, 29, 41] },
  { polynomial: 41, first: [1, 3, 5, 13, 23, 1, 55] },
  { polynomial: 42, first: [1, 3, 7, 3, 13, 59, 17] },
  { polynomial: 50, first: [1, 3, 1, 3, 5, 53, 69] },
  { polynomial: 55, first: [1, 1, 5, 5, 23, 33, 13] },
  { polynomial: 56, first: [1, 1, 7, 7, 1, 61, 123] },
  { polynomial: 59, first: [1, 1, 7, 9, 13, 61, 49] },
  { polynomial: 62, first: [1, 3, 3, 5, 3, 55, 33] },
  { polynomial: 14, first: [1, 3, 1, 15, 31, 13, 49, 245] },
  { polynomial: 21, first: [1, 3, 5, 15, 31, 59, 63, 97] },
  { polynomial: 22, first: [1, 3, 1, 11, 11, 11, 77, 249] },
  { polynomial: 38, first: [1, 3, 1, 11, 27, 43, 71, 9] },
  { polynomial: 47, first: [1, 1, 7, 15, 21, 11, 81, 45] },
  { polynomial: 49, first: [1, 3, 7, 3, 25, 31, 65, 79] },
  { polynomial: 50, first: [1, 3, 1, 1, 19, 11, 3, 205] },
  { polynomial: 52, first: [1, 1, 5, 9, 19, 21, 29, 157] },
  { polynomial: 56, first: [1, 3, 7, 11, 1, 33, 89, 185] },
  { polynomial: 67, first: [1, 3, 3, 3, 15, 9, 79, 71] },
  { polynomial: 70, first: [1, 3, 7, 11, 15, 39, 119, 27] },
  { polynomial: 84, first: [1, 1, 3, 1, 11, 31, 97, 225] },
  { polynomial: 97, first: [1, 1, 1, 3, 23, 43, 57, 177] },
  { polynomial: 103, first: [1, 3, 7, 7, 17, 17, 37, 71] },
  { polynomial: 115, first: [1, 3, 1, 5, 27, 63, 123, 213] },
  { polynomial: 122, first: [1, 1, 3, 5, 11, 43, 53, 133] },
  { polynomial: 8, first: [1, 3, 5, 5, 29, 17, 47, 173, 479] },
  { polynomial: 13, first: [1, 3, 3, 11, 3, 1, 109, 9, 69] },
  { polynomial: 16, first: [1, 1, 1, 5, 17, 39, 23, 5, 343] },
  { polynomial: 22, first: [1, 3, 1, 5, 25, 15, 31, 103, 499] },
  { polynomial: 25, first: [1, 1, 1, 11, 11, 17, 63, 105, 183] },
  { polynomial: 44, first: [1, 1, 5, 11, 9, 29, 97, 231, 363] },
  { polynomial: 47, first: [1, 1, 5, 15, 19, 45, 41, 7, 383] },
  { polynomial: 52, first: [1, 3, 7, 7, 31, 19, 83, 137, 221] },
  { polynomial: 55, first: [1, 1, 1, 3, 23, 15, 111, 223, 83] },
  { polynomial: 59, first: [1, 1, 5, 13, 31, 15, 55, 25, 161] },
  { polynomial: 62, first: [1, 1, 3, 13, 25, 47, 39, 87, 257] },
]
