/** The page as eta templates. `<%= %>` is escaped; `<%~ %>` takes what was rendered before. */
export const TEMPLATES = {
  page: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="<%= it.policy %>">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title><%= it.title %></title>
<style><%~ it.style %></style>
</head>
<body>
<a class="skip" href="#rows">Go to the potential matches</a>
<header>
<h1><%= it.title %></h1>
<p class="note">A potential match is no finding: a person decides. Compare it with the whole listing, and get what is missing from your file.</p>
</header>
<main>
<section id="summary" aria-labelledby="summary-title">
<h2 id="summary-title">Summary</h2>
<p class="verdict"><%= it.summary.verdict %></p>
<div class="counts">
<dl class="tiles">
<% for (const [label, count, kind] of it.summary.tiles) { %><div class="tile <%= kind %>"><dt><%= label %></dt><dd><%= count %></dd></div>
<% } %></dl>
</div>
<details<% if (it.summary.warned) { %> open<% } %>>
<summary>What it rests on, and what was not checked</summary>
<dl class="facts">
<% for (const [label, text, kind] of it.summary.facts) { %><div><dt><%= label %></dt><dd<% if (kind) { %> class="<%= kind %>"<% } %>><%= text %></dd></div>
<% } %></dl>
</details>
</section>
<section id="rows" aria-labelledby="rows-title" tabindex="-1">
<h2 id="rows-title">Potential matches</h2>
<% if (it.blocks.length === 0) { %><p>There are none.</p>
<% } else { %><form id="controls" hidden autocomplete="off">
<div class="find"><label for="find">Search</label> <input type="search" id="find" placeholder="name, id, number" spellcheck="false" aria-keyshortcuts="/"></div>
<% for (const { name, label, choices } of it.filters) { %><fieldset><legend><%= label %></legend>
<% for (const { value, text, count, checked } of choices) { %><label><input type="checkbox" name="<%= name %>" value="<%= value %>"<% if (checked) { %> checked<% } %>> <%= text %> <span class="count"><%= count %></span></label>
<% } %></fieldset>
<% } %><div class="selects">
<% for (const { name, label, choices } of it.selects) { %><label><%= label %> <select name="<%= name %>"><option value="">all</option><% for (const { value, count } of choices) { %><option value="<%= value %>"><%= value %> (<%= count %>)</option><% } %></select></label>
<% } %><label>Order <select name="order"><option value="file">as in the file</option><option value="score">strongest first</option><option value="name">by name</option></select></label>
<button type="button" id="open-all">Open all</button>
<button type="button" id="help" aria-keyshortcuts="?">Keys</button>
</div>
</form>
<p id="shown" role="status" aria-live="polite"></p>
<p id="paper"></p>
<div id="list">
<% for (const block of it.first) { %><%~ block %><% } %></div>
<p><button type="button" id="more" hidden>Show more</button></p>
<% if (it.rest.length > 0) { %><noscript><p class="note">Without scripts only the first <%= it.first.length %> rows are shown here; the other formats have all.</p></noscript>
<% } %><% } %></section>
<% if (it.gone.length > 0) { %><section id="gone" aria-labelledby="gone-title">
<h2 id="gone-title">Gone since the earlier run</h2>
<ul>
<% for (const text of it.gone) { %><li><%= text %></li>
<% } %></ul>
</section>
<% } %><% if (it.rejected.length > 0) { %><section id="rejected" aria-labelledby="rejected-title">
<h2 id="rejected-title">Rows that could not be screened</h2>
<table><thead><tr><th scope="col">Row</th><th scope="col">Line</th><th scope="col">Reason</th><th scope="col">Text</th></tr></thead><tbody>
<% for (const { row, line, reason, raw } of it.rejected) { %><tr><td><%= row %></td><td><%= line %></td><td><%= reason %></td><td class="raw"><%= raw %></td></tr>
<% } %></tbody></table>
<% if (it.moreRejected) { %><p><%= it.moreRejected %></p>
<% } %></section>
<% } %><% if (it.parties.length > 0) { %><section id="parties" aria-labelledby="parties-title">
<h2 id="parties-title">Listed parties</h2>
<div id="party-list">
<% for (const party of it.parties) { %><%~ party %><% } %></div>
<% if (it.restOfParties.length > 0) { %><p class="note">Further parties come in where a link leads to them.</p>
<% } %></section>
<% } %></main>
<footer><p>haechi <%= it.version %></p></footer>
<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2>
<dl><div><dt>j, k</dt><dd>next, previous row</dd></div><div><dt>o</dt><dd>open or close the evidence of a row</dd></div><div><dt>/</dt><dd>search</dd></div><div><dt>Escape</dt><dd>out of the search</dd></div><div><dt>?</dt><dd>this list</dd></div></dl>
<form method="dialog"><button>Close</button></form></dialog>
<% if (it.blocks.length > 0) { %><script type="application/json" id="index"><%~ it.index %></script>
<% for (const chunk of it.rest) { %><script type="text/plain" class="chunk"><%~ chunk %></script>
<% } %><% for (const chunk of it.restOfParties) { %><script type="text/plain" class="party-chunk"><%~ chunk %></script>
<% } %><script><%~ it.script %></script>
<% } %></body>
</html>
`,

  row: `<article class="row" id="<%= it.anchor %>" tabindex="-1" aria-labelledby="<%= it.anchor %>-t">
<h3 id="<%= it.anchor %>-t"><span class="place"><%= it.place %></span><% if (it.id) { %> <span class="id"><%= it.id %></span><% } %> <%~ it.names %></h3>
<% if (it.values.length > 0) { %><p class="values"><% for (const [role, value] of it.values) { %><span><%= role %> <b><%~ value %></b></span> <% } %></p>
<% } %><% for (const hit of it.hits) { %><%~ hit %><% } %><% if (it.more) { %><p class="note"><%= it.more %></p>
<% } %></article>
`,

  hit: `<section class="hit tier-<%= it.tier %> state-<%= it.state %>">
<h4><span class="tier"><%= it.tier %></span> <span class="score"><%= it.score %></span><% if (it.below) { %> <span class="about"><%= it.below %></span><% } %> <%~ it.name %> <span class="about">(<%= it.about %>)</span></h4>
<p class="matched"><%~ it.matched %></p>
<% if (it.decision) { %><p class="decision"><b>Decision:</b> <%= it.decision %></p>
<% } %><% if (it.since) { %><p class="since"><b>Since the earlier run:</b> <%= it.since %></p>
<% } %><details class="evidence"<% if (it.open) { %> open<% } %>><summary>Evidence: <%= it.tally %></summary>
<table><thead><tr><th scope="col">Verdict</th><th scope="col">Field</th><th scope="col">Yours</th><th scope="col">Listed</th><th scope="col">Why</th></tr></thead><tbody>
<% for (const e of it.evidence) { %><tr class="v-<%= e.verdict %>"><td class="verdict"><%= e.verdict %></td><th scope="row"><%= e.field %></th><td data-of="yours"><%~ e.here %></td><td data-of="listed"><%~ e.listed %></td><td data-of="why"><%= e.detail %></td></tr>
<% } %></tbody></table>
<% for (const [label, text] of it.missing) { %><p class="missing"><b><%= label %></b> <%= text %></p>
<% } %><% if (it.syllables) { %><div class="wide" tabindex="0" role="region" aria-label="<%= it.syllables.label %>"><table class="syllables"><caption>Syllables of <%~ it.syllables.first %> and <%~ it.syllables.second %></caption><thead><tr><th scope="col"></th><th scope="col">yours</th><th scope="col">listed</th><th scope="col">both</th><th scope="col">weight</th><th scope="col"></th></tr></thead><tbody>
<% for (const s of it.syllables.rows) { %><tr class="s-<%= s.relation %>"><th scope="row"><%= s.place %></th><td lang="ko"><%= s.first %></td><td lang="ko"><%= s.second %></td><td lang="ko"><%= s.both %></td><td class="number"><%= s.weight %></td><td><%= s.words %></td></tr>
<% } %></tbody></table></div>
<p class="missing"><%= it.syllables.together %></p>
<% } %><% if (it.linked) { %><p><b>Linked to</b> <%= it.linked %></p>
<% } %><% for (const listing of it.listings) { %><p><b>Also on</b> <%= listing %></p>
<% } %><p class="links"><% if (it.party) { %><a href="#<%= it.party %>">The whole listing and its network</a> <% } %><% for (const page of it.pages) { %><a href="<%= page %>" rel="noreferrer"><%= page %></a> <% } %><span class="fingerprint">fingerprint <code><%= it.fingerprint %></code></span></p>
</details>
</section>
`,

  party: `<details class="party" id="<%= it.anchor %>">
<summary><h3><%~ it.name %> <span class="about">(<%= it.about %>)</span></h3></summary>
<% if (it.facts.length === 0) { %><p class="note">The whole listing was not at hand when this report was written.</p>
<% } %><dl class="facts">
<% for (const [label, values] of it.facts) { %><div><dt><%= label %></dt><% for (const value of values) { %><dd><%~ value %></dd><% } %></div>
<% } %></dl>
<% if (it.picture) { %><figure><figcaption><%= it.picture.caption %></figcaption>
<div class="wide" tabindex="0" role="region" aria-label="Picture of the network"><svg role="img" aria-label="<%= it.picture.caption %>" viewBox="0 0 <%= it.picture.width %> <%= it.picture.height %>" width="<%= it.picture.width %>" height="<%= it.picture.height %>">
<% for (const { path, label, x, y } of it.picture.edges) { %><path d="<%= path %>"/><% if (label) { %><text class="edge" x="<%= x %>" y="<%= y %>"><%= label %></text><% } %>
<% } %><% for (const n of it.picture.nodes) { %><g class="node n-<%= n.type %><% if (n.centre) { %> centre<% } %>"><rect x="<%= n.x %>" y="<%= n.y %>" width="<%= n.width %>" height="<%= n.height %>" rx="4"/><text x="<%= n.x + 8 %>" y="<%= n.y + 17 %>"><%= n.label %></text><title><%= n.title %></title></g>
<% } %></svg></div>
<ul class="network"><% for (const line of it.picture.lines) { %><li><%= line %></li><% } %></ul></figure>
<% } %><p class="links"><% for (const page of it.pages) { %><a href="<%= page %>" rel="noreferrer"><%= page %></a> <% } %><a href="#rows">Back to the potential matches</a></p>
</details>
`,
};
