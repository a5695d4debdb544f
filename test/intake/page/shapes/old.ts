import type { Shape } from './shape.ts';
import { FERRY, FLOOD, PIER, SQUID } from './texts.ts';

export const tableLayout: Shape = {
  name: 'an old layout of tables, in windows-1252',
  address: 'http://www.coastdaily.example/archive/1998/squid.htm',
  charset: 'windows-1252',
  header: 'text/html',
  html: `<html><head><title>Coast Daily Online: Squid seen for the first time in years</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body bgcolor="#FFFFFF" link="#000099">
<table width="760" border="0" cellpadding="0"><tr><td colspan="3"><img src="top.gif"></td></tr><tr><td width="120" valign="top"><font size="1"><a href="index.htm">Home</a><br><a href="news.htm">News</a><br><a href="sport.htm">Sport</a><br><a href="wx.htm">Weather</a></font></td>
<td width="500" valign="top"><font size="5"><b>Squid seen for the first time in years</b></font><br><font size="2"><i>By Elio Marsh</i></font><br><font size="2">June 2, 1998</font><p><font face="Times New Roman" size="3">${SQUID.join('<br><br>\n')}</font></p></td>
<td width="140" valign="top" bgcolor="#EEEEEE"><font size="1"><b>Also today</b><br><a href="a.htm">Frost in May</a><br><a href="b.htm">Fees to rise</a></font></td></tr><tr><td colspan="3"><font size="1">Copyright 1998 Coast Daily</font></td></tr></table></body></html>`,
  headline: 'Squid seen for the first time in years',
  outlet: 'Coast Daily',
  byline: 'Elio Marsh',
  published: '1998-06-02',
  language: 'en',
  paragraphs: SQUID,
  warnings: ['outletInferred'],
};

export const noMarkup: Shape = {
  name: 'hardly any markup at all',
  address: 'http://plainnews.example/2025/05/09/flood.html',
  html: `<title>Corvane under water</title>\n${FLOOD.join('<br><br>\n')}`,
  headline: 'Corvane under water',
  outlet: 'plainnews.example',
  published: '2025-05-09',
  language: 'en',
  paragraphs: FLOOD,
  warnings: ['dateInferred', 'outletInferred'],
};

export const divsOnly: Shape = {
  name: 'lines ended by single breaks, in nested boxes',
  address: 'https://blog.oldharbour.example/ferry',
  html: `<html lang="en"><head><title>Ferry strikes barge</title><meta name="application-name" content="Old Harbour"></head><body><div><div><div class="c1"><span>Old Harbour</span></div><div class="c2"><div class="c3"><b>Ferry strikes barge</b></div><div class="c4">May 4, 2025</div><div class="c5">${FERRY.join('<br>\n')}</div></div></div></div></body></html>`,
  headline: 'Ferry strikes barge',
  outlet: 'Old Harbour',
  published: '2025-05-04',
  language: 'en',
  paragraphs: FERRY,
};

export const blogger: Shape = {
  name: 'a blog at a host of blogs',
  address: 'https://kestrelbay.blogs.example/2025/10/worms-in-pier.html?m=1',
  html: `<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><link href='https://kestrelbay.blogs.example/2025/10/worms-in-pier.html' rel='canonical'/><meta content='Worms in the pier' property='og:title'/><title>Kestrel Bay Notebook: Worms in the pier</title></head>
<body class='variant-x'><div class='header-outer'><div class='header section' id='header'><div class='titlewrapper'><h1 class='title'><a href='/'>Kestrel Bay Notebook</a></h1></div><p class='description'><span>What happens between two tides</span></p></div></div>
<div class='main section' id='main'><div class='blog-posts hfeed'><div class='date-outer'><h2 class='date-header'><span>Tuesday, October 28, 2025</span></h2><div class='post hentry'><h3 class='post-title entry-title'>Worms in the pier</h3>
<div class='post-body entry-content'><div class="separator" style="clear: both;"><a href="p.jpg"><img src="p.jpg"/></a></div>${PIER.join('<br /><br />')}<div style='clear: both;'></div></div>
<div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn'>Ottilie</span></span> <abbr class='published' title='2025-10-28T21:15:00+01:00'>9:15 PM</abbr> <div class='post-share-buttons'><a href='#'>Email This</a><a href='#'>Share to X</a></div><span class='post-labels'>Labels: <a href='/l'>pier</a></span></div></div></div></div>
<div class='comments' id='comments'><h4>1 comment:</h4><p class='comment-body'>Somebody should have looked below the water line ten years ago, if you ask me.</p></div></div>
<div class='sidebar section'><div class='widget BlogArchive'><h2>Blog Archive</h2><ul><li><a href='/2025'>2025 (31)</a></li></ul></div></div></body></html>`,
  headline: 'Worms in the pier',
  outlet: 'Kestrel Bay Notebook',
  byline: 'Ottilie',
  published: '2025-10-28T21:15:00+01:00',
  language: 'en',
  url: 'https://kestrelbay.blogs.example/2025/10/worms-in-pier.html',
  paragraphs: PIER,
  warnings: ['outletInferred'],
};

export const aspForm: Shape = {
  name: 'a page that is one form',
  address: 'http://www.countygazette.example/NewsDetail.aspx?id=7731',
  html: `<html><head><title>County Gazette</title></head><body><form name="aspnetForm" method="post" action="NewsDetail.aspx?id=7731" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="${'wEPDwULLTE2'.repeat(300)}" />
<div id="ctl00_pnlTop"><a href="Default.aspx">County Gazette</a><input name="q"/><select><option>Choose a parish</option><option>Corvane</option></select></div>
<div id="ctl00_ContentPlaceHolder1_pnlNews"><span id="ctl00_lblTitle"><h2>Corvane under water</h2></span><span id="ctl00_lblDate" class="newsdate">09/05/2025</span> <span id="ctl00_lblDate2" class="date">Friday, 9 May 2025</span>
<span id="ctl00_lblBody"><p>${FLOOD.join('</p><p>')}</p></span></div><div id="ctl00_pnlFoot">Copyright (c) 2025 County Gazette. All rights reserved.</div></form></body></html>`,
  headline: 'Corvane under water',
  outlet: 'County Gazette',
  published: '2025-05-09',
  language: 'en',
  paragraphs: FLOOD,
  warnings: ['outletInferred'],
};
