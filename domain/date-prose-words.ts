import { monthNames, weekdayNames } from "./calendar-names";

/** What a word or sign of a typed date means. Numbers carry a value; `vague`, `season`, `relative` and `week` are refused. */
export type TokenKind =
  | "day"
  | "month"
  | "year"
  | "weekday"
  | "ordinal"
  | "quarter"
  | "half"
  | "period"
  | "about"
  | "uncertain"
  | "by"
  | "before"
  | "from"
  | "after"
  | "between"
  | "until"
  | "to"
  | "dash"
  | "slash"
  | "and"
  | "comma"
  | "vague"
  | "season"
  | "relative"
  | "week"
  | "time"
  | "nothing";

/** One word, number or sign. `value` is the number, month (1 to 12), weekday (1 Monday to 7) or EDTF period code; else 0. */
export type Token = { kind: TokenKind; value: number };

const months = [
  "январь января янв enero ene janvier janv januar janner janeiro gennaio gen ocak जनवरी",
  "февраль февраля фев февр febrero fevrier fevr februar fevereiro febbraio subat फरवरी",
  "март марта мар marzo mars marz marco mart मार्च",
  "апрель апреля апр abril abr avril avr aprile nisan अप्रैल",
  "май мая mayo mai maio maggio mayis मई",
  "июнь июня июн junio juin juni junho giugno haziran जून",
  "июль июля июл julio juillet juil juli julho luglio temmuz जुलाई",
  "август августа авг agosto aout agustos अगस्त",
  "сентябрь сентября сен сент septiembre septembre setembro settembre eylul सितंबर सितम्बर",
  "октябрь октября окт octubre octobre oktober okt outubro ottobre ekim अक्टूबर अक्तूबर",
  "ноябрь ноября ноя нояб noviembre novembre novembro kasim नवंबर नवम्बर",
  "декабрь декабря дек diciembre dic decembre dezember dez dezembro dicembre aralik दिसंबर दिसम्बर",
];

const weekdays = [
  "понедельник lunes lundi montag",
  "вторник martes mardi dienstag",
  "среда среду miercoles mercredi mittwoch",
  "четверг jueves jeudi donnerstag",
  "пятница пятницу viernes vendredi freitag",
  "суббота субботу sabado samedi samstag",
  "воскресенье domingo dimanche sonntag",
];

const ordinals = [
  "first i первый первая первое первого primer primera premier erste",
  "second ii второй вторая второе второго segundo segunda deuxieme zweite",
  "third iii третий третья третье третьего tercer troisieme dritte",
  "fourth iv четвертый четвертая четвертое четвертого cuarto quatrieme vierte",
];

const kinds: Partial<Record<TokenKind, string>> = {
  quarter: "quarter qtr q квартал квартале квартала кв trimestre quartal",
  half: "half h halfyear полугодие полугодии полугодия semester semestre",
  about: "about around circa c ca approx approximately roughly около примерно приблизительно etwa vers hacia",
  uncertain:
    "uncertain unsure probably possibly perhaps maybe likely presumably apparently tentative tentatively unconfirmed tbc вероятно возможно предположительно",
  by: "by к",
  before: "before",
  from: "from since starting onward onwards с со от desde seit ab",
  after: "after после",
  between: "between между entre",
  until: "until till through thru до bis hasta",
  to: "to по al au a ate",
  and: "and y и et und e ve",
  vague: "early mid middle late end beginning start начало середина конец",
  season: "spring summer autumn fall winter весна лето осень зима весной летом осенью зимой",
  relative:
    "today tomorrow yesterday now present current this next weeks days months years fortnight ago сегодня завтра вчера",
  week: "week semaine semana settimana woche hafta неделя неделе недели",
  nothing:
    "of the in on at held during dated year г года год году в во на de del di da du des le la el los les den der die das am im vom",
};

/** Text as the vocabulary compares it: lower case, without accents and other marks, dotless i dotted. */
export function foldWord(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ı", "i")
    .replaceAll("ß", "ss");
}

const vocabulary = new Map<string, Token>();

function learn(kind: TokenKind, value: number, words: string): void {
  for (const word of foldWord(words).split(" ")) vocabulary.set(word, { kind, value });
}

/** "sep", "sept" ... "september": every beginning of an English name from three letters on. */
const beginnings = (name: string) =>
  Array.from({ length: name.length - 2 }, (_, i) => name.slice(0, i + 3)).join(" ");

for (const [kind, words] of Object.entries(kinds)) learn(kind as TokenKind, 0, words);
for (const [i, words] of ordinals.entries()) learn("ordinal", i + 1, words);
for (const [i, name] of weekdayNames.entries()) learn("weekday", i + 1, `${beginnings(name)} ${weekdays[i]}`);
for (const [i, name] of monthNames.entries()) learn("month", i + 1, `${beginnings(name)} ${months[i]}`);

/** The meaning of one word, already folded; null when it is not in the vocabulary. */
export function meaningOf(word: string): Token | null {
  return vocabulary.get(word) ?? null;
}
