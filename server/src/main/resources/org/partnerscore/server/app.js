// Draws each chart from the table that stands behind it, and says where a slider and what is sent stand. Everything else works without
// scripts.
'use strict';

(() => {
  const layers = ['#2f6db5', '#7ab0e6', '#1f8a70', '#6cc5a8', '#b0d98c', '#b5653a', '#e3a86f', '#8d6cab'];

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const read = (table) => ({
    series: [...table.querySelectorAll('thead [data-series]')].map((head) => head.textContent.trim()),
    months: [...table.querySelectorAll('tbody th')].map((head) => head.textContent.trim()),
    points: [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('[data-points]')].map((cell) => Number(cell.dataset.points))),
    texts: [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
    lines: [...table.querySelectorAll('tfoot [data-line]')].map((head) => ({
      name: head.textContent.trim(),
      at: Number(head.dataset.line),
    })),
  });

  const options = (data, maximum) => ({
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    color: layers,
    // By its name, since widths are measured apart from the page.
    textStyle: { color: colour('--ink'), fontFamily: getComputedStyle(document.body).fontFamily },
    aria: { enabled: false, decal: { show: matchMedia('(prefers-contrast: more)').matches } },
    grid: { left: 40, right: 80, top: 16, bottom: 64 },
    legend: {
      type: 'scroll',
      bottom: 0,
      itemWidth: 14,
      itemGap: 8,
      textStyle: { color: colour('--ink') },
      pageTextStyle: { color: colour('--ink') },
      pageIconColor: colour('--ink'),
      pageIconInactiveColor: colour('--edge'),
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      axisPointer: { type: 'shadow' },
      backgroundColor: colour('--ground'),
      borderColor: colour('--edge'),
      textStyle: { color: colour('--ink') },
      confine: true,
      formatter: (columns) => {
        const row = columns[0].dataIndex;
        const named = data.series.map((name, i) => `${name}: ${data.texts[row][i]}`);
        return [`${data.months[row]}: ${data.texts[row][data.series.length]}`, ...named].join('\n');
      },
    },
    xAxis: { type: 'category', data: data.months, axisLabel: { color: colour('--faint'), hideOverlap: true } },
    yAxis: {
      type: 'value',
      min: 0,
      max: maximum,
      axisLabel: { color: colour('--faint') },
      splitLine: { lineStyle: { color: colour('--edge') } },
    },
    series: data.series.map((name, i) => ({
      name,
      type: 'bar',
      stack: 'points',
      barMaxWidth: 40,
      data: data.points.map((row) => row[i]),
      markLine: i > 0 ? undefined : {
        symbol: 'none',
        silent: true,
        lineStyle: { type: 'dashed', color: colour('--ink') },
        label: { formatter: (line) => line.name, color: colour('--ink') },
        data: data.lines.map((line) => ({ name: `${line.name} ${line.at}`, yAxis: line.at })),
      },
    })),
  });

  const draw = (place) => {
    const table = document.getElementById(place.dataset.chart);
    if (!table || !window.echarts) {
      return;
    }
    place.hidden = false;
    const chart = echarts.init(place, null, { renderer: 'svg' });
    const paint = () => chart.setOption(options(read(table), Number(place.dataset.maximum)), true);
    paint();
    addEventListener('resize', () => chart.resize());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  };

  document.addEventListener('input', (event) => {
    const shown = event.target.type === 'range' && event.target.closest('label').querySelector('output');
    if (shown) {
      shown.textContent = `+${event.target.value}`;
    }
  });

  // What becomes of files that are sent: how much is sent, that all of it is, and the answer, whatever it says.
  const sending = (event) => event.target.closest && event.target.closest('[data-upload]');

  const say = (form, sent, text) => {
    form.querySelector('.sending').hidden = sent < 0;
    form.querySelector('progress').value = Math.max(sent, 0);
    form.querySelector('[role=status]').textContent = text;
  };

  document.addEventListener('htmx:xhr:progress', (event) => {
    const form = sending(event);
    if (form && event.detail.lengthComputable) {
      const sent = event.detail.loaded / event.detail.total;
      say(form, sent, sent < 1 ? '' : form.querySelector('[role=status]').dataset.reading);
    }
  });

  document.addEventListener('htmx:sendError', (event) => {
    const form = sending(event);
    if (form) {
      say(form, -1, form.querySelector('[role=status]').dataset.failed);
    }
  });

  document.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.requestConfig.elt.matches('[data-upload]')) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.detail.requestConfig.elt.matches('[data-upload]')) {
      const heading = document.querySelector('h1');
      heading.tabIndex = -1;
      heading.focus();
    }
  });

  document.querySelectorAll('[data-chart]').forEach(draw);
})();
