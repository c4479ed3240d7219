import { words } from '../names/folding.ts';

/** Words of one sort that say nothing of who somebody is, with texts that they fill and do not fill. */
export interface WordsForNothing {
  readonly sort: string;
  /** Between commas. Marks, accents and case are folded away, so that `N/A` is `n a`. */
  readonly words: string;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/*
 * Written and reviewed by hand from the forms, exports and sites of the languages that customers' files
 * come in. Where a word may be somebody's own name it is left away (`max`, `dong`).
 */

/** The only ones that fill a column of places too: Nan is a province, and Line a village. */
const UNKNOWN: WordsForNothing = {
  sort: 'what people write who do not know',
  words: `unknown, unk, not known, not available, not applicable, not provided, not stated, not specified,
    undetermined, unspecified, undisclosed, none, nil, null, n a, na, tbd, tbc, pending, blank, no data,
    desconocido, desconocida, no consta, inconnu, inconnue, non renseigne, unbekannt, keine angabe, k a,
    неизвестно, неизвестен, не указано, нет данных, невідомо, 미상, 불명, 없음, 모름, 해당없음, 해당 없음,
    不详, 不詳, 未知, 不明, 无, 無`,
  examples: {
    yes: ['N/A', 'n.a.', 'None', '해당 없음', 'unknown 5'],
    no: ['nona', 'Nanking', 'annlee'],
  },
};

export const WORDS_FOR_NOTHING: readonly WordsForNothing[] = [
  UNKNOWN,
  {
    sort: 'more of the same, where no place is asked for',
    words: `no, not yet, yes, empty, missing, to be determined, to be confirmed, to be provided, later, ask,
      same, same as above, as above, see above, see below, see notes, withheld, private, confidential,
      anonymous, redacted, removed, deleted, hidden, default, dummy, fake, placeholder, other, misc, any,
      test, tests, testing, tester, test user, temp, tmp, foo, bar, foobar, asdf, qwerty, lorem ipsum,
      example, todo, nobody, noone, no one, nothing, ninguno, ninguna, nada, sin datos, sin, pendiente, aucun,
      aucune, neant, keine, keiner, kein, leer, offen, nicht vorhanden, nicht bekannt, nessuno, nessuna,
      sconosciuto, nenhum, nenhuma, brak, yok, bilinmiyor, нет, не известно, отсутствует, немає, 무,
      미정, 미기재, 미입력, 미확인, 해당사항 없음, 해당사항없음, 정보 없음, 정보없음, 비공개, 테스트, 익명, 공란,
      没有, 沒有, 未定, 待定, 暂无, 暫無, 未提供, 不适用, 匿名, 测试, なし, 無し, 未記入, 非公開, 該当なし, テスト`,
    examples: {
      yes: ['Test 1', 'not yet', 'to be determined', '정보 없음'],
      no: ['Testa', 'Abcde'],
    },
  },
  {
    sort: 'what programs write where there is no value or an error',
    words: `nan, nat, inf, undefined, nullptr, void, false, true, object object, error, err, exception, ref, nv,
      н д, div 0, getting data, loading, string, varchar, column, unnamed`,
    examples: {
      yes: ['NaN', '#N/A', '#NV', '#Н/Д', '[object Object]', 'Err:508', 'null null', '#DIV/0!'],
      no: ['nana', 'refik'],
    },
  },
  {
    sort: 'what everybody in such a file is',
    words: `vendor, vendors, supplier, suppliers, customer, customers, client, clients, contractor, contractors,
      freelancer, freelancers, employee, worker, staff, person, people, user, users, member, members, payee,
      candidate, applicant, party, individual, company, entity, organisation, organization, seller, buyer,
      거래처, 공급업체, 고객, 회원, 사용자, 직원, 프리랜서, 업체, 供应商, 客户, 用户, 员工, 会员,
      lieferant, kunde, proveedor, cliente, fournisseur, client, поставщик, клиент, пользователь`,
    examples: { yes: ['vendor', 'Vendor 17', 'customers'], no: ['Kundera', 'Vendome'] },
  },
  {
    sort: 'the name of the column itself',
    words: `id, ids, identifier, name, first name, last name, firstname, lastname, full name, username, user name,
      your name, your email, handle, nickname, nick, account, profile, mail, email, e mail, phone, telephone,
      mobile, passport, passport no, passport number, national id, tax id, website, url, link, homepage,
      address, birth date, date of birth, dob, wallet, code, 아이디, 이름, 성명, 이메일, 전화번호, 주소, 여권,
      여권번호, 계정, 홈페이지, 姓名, 名字, 邮箱, 电话, 地址, 护照, 账号, 氏名, 住所`,
    examples: { yes: ['Passport No.', '@username', 'no website', 'id'], no: ['Ida', 'Namer'] },
  },
  {
    sort: 'services that people have accounts with',
    words: `linkedin, linked in, telegram, twitter, facebook, fb, instagram, insta, whatsapp, whats app, wechat,
      weixin, kakao, kakaotalk, kakao talk, line, signal, skype, discord, slack, github, gitlab, bitbucket,
      upwork, fiverr, toptal, paypal, payoneer, gmail, google, naver, zoom, teams, microsoft teams, viber,
      weibo, qq, tiktok, youtube, reddit, medium, bluesky, bsky, threads, mastodon, xing, kaggle, huggingface,
      stackoverflow, stack overflow, notion, lnkd, bit ly, tinyurl, indeed, glassdoor, wellfound, hackerrank,
      leetcode, calendly, gmail com, behance, dribbble, pinterest, snapchat, dm, social media, vkontakte,
      카카오톡, 카톡, 카카오, 텔레그램, 링크드인, 라인, 위챗, 네이버, 페이스북, 인스타그램, 깃허브, 유튜브,
      微信, 领英, 微博, 脸书, 推特, 电报, 支付宝, телеграм, телеграмм, телега, вконтакте, ватсап, скайп`,
    examples: {
      yes: ['LinkedIn', 'Kakao Talk', 'WeChat ID', 'telegram: n/a'],
      no: ['telegram: @ann'],
    },
  },
];

/** Mailboxes of an office and not of a person: RFC 2142, and those that firms have in other languages. */
export const SHARED_MAILBOXES: WordsForNothing = {
  sort: 'mailboxes that many read, or nobody',
  words: `no reply, noreply, do not reply, donotreply, no responder, noresponder, mailer daemon, bounce, bounces, unsubscribe,
    info, information, contact, contacts, contactus, contact us, office, admin, administrator, administration,
    sales, support, help, helpdesk, service, services, customerservice, hello, hi, mailbox, post, inbox,
    hr, jobs, job, career, careers, recruiting, recruitment, talent, accounts, accounting, accountspayable,
    accounts payable, ap, ar, billing, invoice, invoices, finance, payment, payments, payroll, purchasing,
    procurement, orders, order, marketing, press, media, news, newsletter, legal, compliance, privacy,
    security, abuse, webmaster, postmaster, hostmaster, root, system, notification, notifications, alerts,
    team, reception, secretary, enquiries, enquiry, inquiry, inquiries, feedback, general, kontakt, buero,
    buchhaltung, rechnung, vertrieb, contacto, ventas, administracion, contato, vendas, comptabilite,
    accueil, contabilita, amministrazione, segreteria, biuro, sekretariat, bilgi, zakaz, buh`,
  examples: {
    yes: ['info', 'No-Reply', 'accounts.payable', 'hr'],
    no: ['ann.info', 'infante', 'harriet'],
  },
};

/** What begins and ends like an error of a spreadsheet in any language: `#REF!`, `#BEZUG!`, `#NAME?`. */
const SPREADSHEET_ERROR = /^#\S{1,20}[!?]$/u;
/** `x`, `0` and one letter over and over, to get past a form. */
const FILLING = /^(?:[x0]*|([a-z])\1{2,})$/iu;
const MOST_WORDS = 3;

const UNKNOWN_WORDS = foldedWords(UNKNOWN.words);
const ALL_WORDS = new Set(WORDS_FOR_NOTHING.flatMap((sort) => [...foldedWords(sort.words)]));

/** Whether a text is what people write who do not know, and nothing else. */
export function saysUnknown(text: string): boolean {
  return UNKNOWN_WORDS.has(words(text).join(' '));
}

/** The words and numbers of a text, folded, without those for nothing. */
export function ownWords(text: string, more: ReadonlySet<string> = new Set()): readonly string[] {
  if (SPREADSHEET_ERROR.test(text.trim()) || FILLING.test(withoutMarks(text))) return [];
  const all = words(text).flatMap((word) => word.match(/\p{N}+|[^\p{N}]+/gu) ?? []);
  const own: string[] = [];
  for (let at = 0; at < all.length; ) {
    const nothing = longestFrom(all, at, more);
    if (nothing === 0) own.push(all[at] ?? '');
    at += Math.max(1, nothing);
  }
  return own;
}

/** Whether a text has no letter but in words for nothing. */
export function isNothing(text: string, more?: ReadonlySet<string>): boolean {
  return !ownWords(text, more).some((word) => /\p{L}/u.test(word));
}

/** Folded as texts are before they are looked for among them. */
export function foldedWords(list: string): ReadonlySet<string> {
  const folded = list.split(',').map((text) => words(text).join(' '));
  return new Set(folded);
}

export function withoutMarks(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many words from a place on are a word for nothing. */
function longestFrom(all: readonly string[], at: number, more: ReadonlySet<string>): number {
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const some = all.slice(at, at + count);
    const phrase = some.join(' ');
    if (some.length === count && (ALL_WORDS.has(phrase) || more.has(phrase))) return count;
  }
  return 0;
}
