/** Hosts of one sort under which many people who have nothing to do with each other write or publish. */
export interface SharedHosts {
  readonly sort: string;
  readonly hosts: string;
  readonly examples: { readonly yes: string; readonly no: string };
}

/**
 * Hosts that identify nobody: only a name before them or a page behind them does. Source: each
 * service's own terms of registration, by which anybody may open a name, page or mailbox there; for
 * those that give out names below their own, the private part of the Public Suffix List too.
 */
export const SHARED_HOSTS: readonly SharedHosts[] = [
  {
    sort: 'social networks and messengers',
    hosts: `facebook.com fb.com fb.me linkedin.com twitter.com x.com instagram.com youtube.com youtu.be
      tiktok.com vk.com vk.ru ok.ru t.me telegram.me telegram.org wa.me whatsapp.com weibo.com qq.com
      wechat.com line.me kakao.com reddit.com pinterest.com snapchat.com discord.com discord.gg
      medium.com livejournal.com zalo.me`,
    examples: { yes: 'facebook.com', no: 'facebook.com/sample' },
  },
  {
    sort: 'makers of sites',
    hosts: `blogspot.com blogger.com wordpress.com wixsite.com wix.com weebly.com webnode.com tilda.ws
      narod.ru ucoz.ru ucoz.com jimdo.com jimdofree.com squarespace.com godaddysites.com tripod.com
      angelfire.com geocities.com tumblr.com myshopify.com shopify.com blogfa.com blog.ir mystrikingly.com
      business.site sites.google.com tistory.com blog.naver.com cafe24.com modoo.at notion.site carrd.co
      linktr.ee webflow.io globalimporter.net alibaba.com made-in-china.com ec21.com tradekorea.com`,
    examples: { yes: 'blogspot.com', no: 'sample.blogspot.com' },
  },
  {
    sort: 'hosts of programs and code',
    hosts: `github.com github.io gitlab.com gitlab.io bitbucket.org vercel.app netlify.app pages.dev
      workers.dev web.app firebaseapp.com herokuapp.com appspot.com azurewebsites.net cloudfront.net
      amazonaws.com onrender.com npmjs.com stackoverflow.com`,
    examples: { yes: 'github.io', no: 'sample.github.io' },
  },
  {
    sort: 'markets for work and sellers',
    hosts: `upwork.com freelancer.com fiverr.com guru.com toptal.com peopleperhour.com behance.net
      dribbble.com amazon.com ebay.com etsy.com paypal.com paypal.me payoneer.com google.com play.google.com
      apple.com apps.apple.com`,
    examples: { yes: 'upwork.com', no: 'upwork.com/freelancers/sample' },
  },
  {
    sort: 'mailboxes',
    hosts: `gmail.com googlemail.com yahoo.com ymail.com hotmail.com outlook.com live.com msn.com aol.com
      icloud.com me.com mail.com gmx.com gmx.de gmx.net web.de mail.ru inbox.ru list.ru bk.ru yandex.ru
      yandex.com ya.ru rambler.ru proton.me protonmail.com tutanota.com 163.com 126.com sina.com sohu.com
      foxmail.com naver.com daum.net hanmail.net nate.com ukr.net zoho.com star-co.net.kp silibank.com`,
    examples: { yes: 'gmail.com', no: 'sample-mail.example' },
  },
];

const HOSTS: ReadonlySet<string> = new Set(
  SHARED_HOSTS.flatMap(({ hosts }) => hosts.split(/\s+/u)),
);

/** Whether a host, in lower case, is everybody's, so that to be there says nothing. */
export function isSharedHost(host: string): boolean {
  return HOSTS.has(host);
}
