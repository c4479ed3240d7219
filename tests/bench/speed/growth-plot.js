// Two small plots side by side as SVG: time over the names of the list, and over the rows of the file.
import { median } from './figures.js';
import { numberText, shortCount } from './number-text.js';

const WIDTH = 760;
const HEIGHT = 330;
const FRAME = { width: 290, height: 190, top: 70 };
const LEFTS = [65, 445];

const STYLE = `
  svg { color-scheme: light dark; }
  text { font: 12px system-ui, sans-serif; fill: #24292f; }
  .title { font-size: 14px; font-weight: 600; }
  .quiet { fill: #57606a; }
  .grid { stroke: #d0d7de; stroke-width: 1; }
  .ground { fill: #ffffff; }
  .proportion { stroke: #57606a; stroke-dasharray: 3 4; fill: none; }
  .line { stroke: #0969da; stroke-width: 2; fill: none; }
  .spread { stroke: #0969da; stroke-width: 1.5; }
  .point { fill: #0969da; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .quiet { fill: #9198a1; }
    .grid { stroke: #30363d; }
    .ground { fill: #0d1117; }
    .proportion { stroke: #9198a1; }
    .line, .spread { stroke: #4493f8; }
    .point { fill: #4493f8; }
  }`;

/**
 * `plots` are at most two of `{title, across, points}`, the points `[count, seconds]` of single runs.
 * Both axes are logarithmic; a dashed line shows growth in proportion to the first count.
 */
export function growthPlot(plots, note) {
  const parts = plots.map((plot, at) => plotPart(plot, LEFTS[at]));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">
<title>${escaped(plots.map(({ title }) => title).join('; '))}</title>
<style>${STYLE}
</style>
<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>
${parts.join('\n')}
<text class="quiet" x="${LEFTS[0]}" y="${HEIGHT - 10}">${escaped(note)}</text>
</svg>
`;
}

function plotPart({ title, across, points }, left) {
  const counts = [...new Set(points.map(([count]) => count))].sort((a, b) => a - b);
  const groups = counts.map((count) => ({
    count,
    seconds: points.filter(([other]) => other === count).map(([, time]) => time),
  }));
  const times = points.map(([, time]) => time);
  const x = scale(counts[0], counts.at(-1), left, left + FRAME.width);
  const bottom = FRAME.top + FRAME.height;
  const [least, most] = [decadeBelow(Math.min(...times)), decadeAbove(Math.max(...times))];
  const y = scale(least, most, bottom, FRAME.top);
  const middle = groups.map(({ count, seconds }) => [x(count), y(median(seconds))].map(rounded));
  return [
    `<text class="title" x="${left}" y="28">${escaped(title)}</text>`,
    `<text class="quiet" x="${left}" y="48">seconds, both axes logarithmic</text>`,
    ...timeGrid(least, most, y, left),
    ...counts.map((count) => countMark(count, rounded(x(count)), bottom)),
    `<text class="quiet" x="${left + FRAME.width / 2}" y="${bottom + 36}" text-anchor="middle">${escaped(across)}</text>`,
    proportion(groups, { x, y, most }),
    `<polyline class="line" points="${middle.map((point) => point.join(',')).join(' ')}"/>`,
    ...groups.map((group, at) =>
      measuredPoint(group, middle[at], y, labelPlace(at, groups.length - 1)),
    ),
  ].join('\n');
}

function timeGrid(least, most, y, left) {
  const decades = Math.round(Math.log10(most / least));
  return Array.from({ length: decades + 1 }, (_, step) => {
    const time = least * 10 ** step;
    const at = rounded(y(time));
    return `<line class="grid" x1="${left}" x2="${left + FRAME.width}" y1="${at}" y2="${at}"/><text class="quiet" x="${left - 8}" y="${at + 4}" text-anchor="end">${numberText(time, 's')}</text>`;
  });
}

function countMark(count, at, bottom) {
  return `<line class="grid" x1="${at}" x2="${at}" y1="${FRAME.top}" y2="${bottom}"/><text class="quiet" x="${at}" y="${bottom + 18}" text-anchor="middle">${shortCount(count)}</text>`;
}

/** From the first point on, as far as the frame goes. */
function proportion(groups, { x, y, most }) {
  const [first] = groups;
  const start = median(first.seconds);
  const growth = Math.min(groups.at(-1).count / first.count, most / start);
  const ends = [1, growth].map((times) => [x(first.count * times), y(start * times)].map(rounded));
  const [[x1, y1], [x2, y2]] = ends;
  return `<line class="proportion" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"><title>growth in proportion</title></line>`;
}

function measuredPoint({ seconds }, [x, y], scaleY, { anchor, shift }) {
  const [top, bottom] = [Math.max(...seconds), Math.min(...seconds)].map((time) =>
    rounded(scaleY(time)),
  );
  const labelY = anchor === 'end' ? top - 9 : bottom + 18;
  const label = numberText(median(seconds), 's');
  return `<line class="spread" x1="${x}" x2="${x}" y1="${top}" y2="${bottom}"/><circle class="point" cx="${x}" cy="${y}" r="4"/><text x="${x + shift}" y="${labelY}" text-anchor="${anchor}">${label}</text>`;
}

/**
 * Labels stay inside of the frame, below the curve and the dashed line; the last stands above, where a
 * steep curve leaves room.
 */
function labelPlace(at, last) {
  if (at === last) return { anchor: 'end', shift: -5 };
  return at === 0 ? { anchor: 'start', shift: 5 } : { anchor: 'middle', shift: 0 };
}

/** Logarithmic, from one number to another onto a stretch of the drawing. */
function scale(least, most, from, to) {
  const length = Math.log(most / least) || 1;
  return (value) => from + (Math.log(value / least) / length) * (to - from);
}

/** With room for the label of the lowest point. */
const decadeBelow = (time) => 10 ** Math.floor(Math.log10(time) - 0.3);
const decadeAbove = (time) => 10 ** Math.ceil(Math.log10(time));
const rounded = (value) => Math.round(value * 10) / 10;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
