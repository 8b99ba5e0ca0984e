import { roleNames } from './role-names.ts'

/** Wer rät, und wofür. */
export const adviserWords = {
  finance: { name: roleNames.finance, interest: 'Verantwortet die Bilanz dieses Jahres.' },
  medical: {
    name: roleNames.medical,
    interest: 'Spricht für die Ärztinnen und Ärzte und ihre Zeit.',
  },
  nursing: { name: roleNames.nursing, interest: 'Spricht für Pflegende und Assistenzkräfte.' },
  staff: {
    name: roleNames.staff,
    interest: 'Gewählt, um vorzubringen, was die Menschen heute verlangen.',
  },
} as const

/** Was sie sagen, und was dagegen spricht. */
export const adviceWords = {
  financeCut: {
    says: 'Der Aufsichtsrat hält ein Jahr lang Geld zurück. Ein Einstellungsstopp brächte uns sofort 30 Tausend im Quartal.',
    but: 'Ich weiß, wer die Arbeit der Stellen tut, die leer bleiben.',
  },
  financeFreezePays: {
    says: 'Der Einstellungsstopp bringt Quartal um Quartal seine 30 Tausend. Ich würde ihn behalten.',
    but: 'Was er mit Wartezeiten und Abgängen macht, steht in den Spalten anderer.',
  },
  financeNothingYet: {
    says: 'Wir zahlen jedes Quartal für die Neugestaltung, und in der Befragung sehe ich nichts davon. Ich würde sie beenden.',
    but: 'Um gerecht zu sein: Man hat mir von Anfang an gesagt, dass es ein Jahr oder mehr braucht.',
  },
  financeLeavers: {
    says: 'So viele Abgänge sind das Teuerste in meinen Büchern. Leitende, bei denen man bleibt, wären dagegen billig.',
    but: 'Es dauert fast ein Jahr, bis sich das zeigt.',
  },
  financeTrainers: {
    says: 'Wir zahlen jedes Quartal für Fachleute für Verbesserung, und nichts hat sich verbessert, das ich buchen könnte.',
    but: 'Dass es ein Jahr dauert, stand von vornherein fest.',
  },
  financeWellness: {
    says: 'Die Befragung sieht schlecht aus, und der Aufsichtsrat wird fragen. Ein Wellness-Programm kostet ein Viertel der Neugestaltung und beginnt morgen.',
    but: 'Was davon bleibt, wenn es sich abgenutzt hat, kann ich nicht sagen.',
  },
  financeShort: {
    says: 'Die Wartezeiten sind lang, und Kranke geben auf. Fünfzehn Minuten je Besuch statt siebzehneinhalb kosten nichts.',
    but: 'Etwas wird in den zweieinhalb Minuten ungesagt bleiben.',
  },
  financeCarry: {
    says: 'Was wir nicht ausgeben, wird übertragen. Niemand muss es ausgeben, nur weil es da ist.',
    but: 'Geld, das am Ende der fünf Jahre in der Kasse liegt, hat niemandem geholfen.',
  },
  medicalLocums: {
    says: 'Zwei aus der Ärzteschaft sind fort, und es dauert neun Monate, eine Stelle zu besetzen. Wir brauchen dort jetzt Honorarkräfte.',
    but: 'An dem Tag, an dem wir sie nicht mehr bezahlen, bleibt nichts davon.',
  },
  medicalVisits: {
    says: 'Fünfzehn Minuten sind keine Medizin. Geben Sie meinen Leuten ihre Besuche zurück.',
    but: 'Das Warten hat es ein wenig verkürzt.',
  },
  medicalMeetings: {
    says: 'Meine Ärztinnen und Ärzte sitzen abends in Sitzungen zur Neugestaltung und danach an ihren Notizen. Das ist schlechter als zuvor.',
    but: 'Dass es zuerst schlechter wird, hieß es schon, als wir begannen.',
  },
  medicalRefill: {
    says: 'Was die Schreibhilfen sparen, wird sofort mit Besuchen gefüllt. Wenn die Minuten nicht bei den Menschen bleiben, sind Schreibhilfen ein Weg, mehr zu tun.',
    but: 'Die Besuche würden in der Kasse fehlen.',
  },
  medicalMandate: {
    says: 'Jedes neue Formular wird in derselben schlechten Akte angeklickt. Verbessern Sie die Akte.',
    but: 'Es kostet 60 Tausend, bevor es überhaupt hilft.',
  },
  medicalWait: {
    says: 'Bei so vielen leeren Stellen muss jemand einspringen. Honorarkräfte, auf allen.',
    but: 'Es wird das meiste kosten, was wir haben.',
  },
  medicalScribes: {
    says: 'Rund um uns hat jede Gruppe KI-Schreibhilfen. Meine Ärztinnen und Ärzte fragen mich jede Woche danach.',
    but: 'In den Studien sparten sie Minuten, keine Stunden.',
  },
  medicalRecord: {
    says: 'Die elektronische Akte kostet uns eine Stunde am Tag. Ein Projekt mit dem Hersteller gäbe einen Teil davon zurück.',
    but: 'Es kostet 60 Tausend, bevor es überhaupt hilft.',
  },
  medicalSteady: {
    says: 'Ich würde ein Quartal lang alles zur Ruhe kommen lassen.',
    but: 'Ich sehe die Befragung nicht als Erste.',
  },
  nursingFreeze: {
    says: 'Seit niemand mehr eingestellt wird, fällt die Arbeit aller, die gehen, auf die, die bleiben, und dann gehen auch sie. Beenden Sie das.',
    but: 'Ich weiß, dass es anderes bezahlt.',
  },
  nursingLost: {
    says: 'Zwei Pflegende sind zusammen gegangen, wegen ihrer Leitung. Schulen Sie die, die leiten, oder es werden mehr.',
    but: 'Diese zwei bringt es nicht zurück.',
  },
  nursingWellness: {
    says: 'Zu den Wellness-Tagen kommen jedes Mal weniger. Die Leute sagen: Schaut auf die Arbeit, nicht auf uns.',
    but: 'Einigen würden sie fehlen.',
  },
  nursingOffFloor: {
    says: 'Der Verbesserungskurs zieht meine besten Leute ab, wo ich niemanden entbehren kann.',
    but: 'Sie sind auch die, die etwas verbessern könnten.',
  },
  nursingSurge: {
    says: 'Die Telefone stehen nicht still. Mehr Hände am Empfang würden allen sofort helfen.',
    but: 'Der Ansturm geht vorbei, die Gehälter bleiben.',
  },
  nursingSupport: {
    says: 'Hier tun alle Arbeit, die jemand anderes tun sollte. Mehr Assistenzkräfte, das hilft.',
    but: 'Dass ich das sage, liegt nahe, und es ist jedes Jahr für jede ein Gehalt.',
  },
  nursingScribes: {
    says: 'Schreibhilfen nützen den Ärztinnen und Ärzten. Für Pflege und Empfang haben sie nichts geändert; ich gäbe das Geld anders aus.',
    but: 'Die Notizen kommen früher zu uns.',
  },
  nursingImprovers: {
    says: 'Meine Leute wissen, was nicht funktioniert. Lehren Sie sie, es zu verbessern, und geben Sie ihnen die Stunden.',
    but: 'Zuerst werden mir diese Stunden fehlen.',
  },
  nursingShort: {
    says: 'Wir sind zu wenige. Wer noch da ist, macht die Arbeit derer, die gegangen sind.',
    but: 'Eine Stelle zu besetzen dauert Monate, wer auch immer es verlangt.',
  },
  nursingSteady: {
    says: 'Wir kommen zurecht. Bitte nehmen Sie nichts weg.',
    but: 'Zurechtkommen heißt nicht, dass es besser wird.',
  },
  staffMandate: {
    says: 'Noch ein Formular, zu den anderen dazu. Jemand muss das Recht haben, Arbeit auch wieder wegzunehmen.',
    but: 'Es kostet uns Abende, bevor es welche zurückgibt.',
  },
  staffYoga: {
    says: 'Zu den Wellness-Tagen kommt niemand mehr. Die Leute fragen, ob das alles ist.',
    but: 'Wer doch kommt, ist dankbar.',
  },
  staffWellness: {
    says: 'Die Menschen sind am Ende ihrer Kraft und wollen, dass jetzt etwas geschieht. Ein Wellness-Programm würde zeigen, dass es jemand bemerkt hat.',
    but: 'Bemerkt würde auch, wenn danach nichts käme.',
  },
  staffFreeze: {
    says: 'Leere Stellen bleiben leer, und alle zählen sie. Beenden Sie den Einstellungsstopp.',
    but: 'Uns wurde gesagt, er gelte nur kurz.',
  },
  staffWork: {
    says: 'Endlich ist manches, was uns zur Verzweiflung brachte, einfach weg. Bitte hören Sie jetzt nicht auf.',
    but: 'Noch spürt es nicht jede Klinik.',
  },
  staffLeaders: {
    says: 'Ob Menschen bleiben, hängt daran, wer sie leitet. Einige unserer Leitenden haben nie gelernt, wie das geht.',
    but: 'Es braucht Zeit.',
  },
  staffTired: {
    says: 'Die Menschen sind müde. Sie wüssten gern, was wir tun und warum.',
    but: 'Vom Sagen allein erholt sich niemand.',
  },
} as const
