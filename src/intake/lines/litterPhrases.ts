/** What stands alone on a line beside articles, in several languages, folded as `fold` does; one phrase a line. */
const PHRASES = `
advertisement
advertisements
advertisement scroll to continue
advertisement story continues below
sponsored
sponsored content
promoted content
paid content
story continues below
story continues below advertisement
story continues after advertisement
article continues below
article continues below advertisement
article continues after advertisement
continue reading below
remove ads
share
share this
share this article
share this story
share this page
share this post
share with friends
share via
share options
share article
share story
tweet
tweet this
post
pin it
copy link
copy url
link copied
link copied to clipboard
print
print article
print this article
print this page
email
email this
email article
send email
gift this article
listen
listen now
listen to article
listen to this article
listen to this story
save
save article
save for later
save story
saved
bookmark
bookmark this
add to favourites
add to favorites
like
like us
comment
comments
leave a comment
post a comment
add a comment
view comments
show comments
join the conversation
read more
read also
also read
read next
read full story
see also
see more
learn more
related
related articles
related stories
related news
related topics
related content
related posts
related links
related coverage
related video
related videos
more on this story
more from this author
more stories
more news
more like this
recommended
recommended for you
recommended stories
recommended articles
you may also like
you might also like
dont miss
most read
most popular
most viewed
trending
trending now
top stories
latest news
latest stories
up next
next article
previous article
next post
previous post
next story
previous story
follow
follow us
follow us on
follow us on social media
stay connected
stay informed
subscribe
subscribe now
subscribe today
subscribe for free
sign up
sign up now
sign in
sign in to save
log in
login
register
register now
newsletter
newsletters
sign up for our newsletter
sign up to our newsletter
subscribe to our newsletter
get our newsletter
your email address
enter your email
download our app
download the app
get the app
back to top
skip to content
skip to main content
skip advertisement
show more
show less
load more
view more
view all
see all
continue reading
read the full story
open in app
watch now
watch live
play video
play
pause
mute
unmute
facebook
twitter
x twitter
whatsapp
linkedin
telegram
reddit
instagram
youtube
pinterest
messenger
flipboard
google news
follow us on google news
add as preferred source on google
accept
accept all
accept all cookies
accept cookies
reject all
manage cookies
cookie settings
manage preferences
privacy settings
report an error
report a typo
report this ad
about the author
tags
topics
filed under
publicidad
comparte
compartir
compartir en facebook
compartir en twitter
leer mas
lee tambien
lea tambien
te puede interesar
mas informacion
suscribete
siguenos
siguenos en
noticias relacionadas
publicite
partager
partager sur facebook
lire aussi
a lire aussi
lire la suite
en savoir plus
sabonner
suivez nous
articles lies
werbung
anzeige
teilen
auf facebook teilen
artikel teilen
mehr zum thema
lesen sie auch
weiterlesen
abonnieren
publicidade
compartilhe
compartilhar
leia mais
leia tambem
veja tambem
saiba mais
siga nos
assine
pubblicita
condividi
leggi anche
leggi tutto
seguici
iscriviti
reklam
paylas
ilgili haberler
haberin devami
devamini oku
takip edin
abone ol
реклама
поделиться
читаите также
читать далее
подписаться
اشتهار
اشتہار
شیٙر کریں
شیئر کریں
شئیر کریں
مزید پڑھیں
یہ بھی پڑھیں
متعلقہ خبریں
ہمیں فالو کریں
اعلان
شارک
مشارکه
اقرا ایضا
اقرا المزید
مواضیع ذات صله
تابعونا
آگهی
تبلیغات
اشتراک گذاری
بیشتر بخوانید
مطالب مرتبط
विज्ञापन
शेयर करें
यह भी पढ़ें
বিজ্ঞাপন
আরও পড়ুন
広告
シェア
続きを読む
関連記事
广告
分享
相关新闻
阅读更多
광고
공유하기
관련기사
`;

/** Those phrases. */
export const litterPhrases = (): readonly string[] => PHRASES.trim().split('\n');
