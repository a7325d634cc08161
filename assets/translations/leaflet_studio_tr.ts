<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Fonts:</source>
        <translation>Yazı tipleri:</translation>
    </message>
    <message>
        <source>Turns a public statement into print-ready leaflets. Free, offline; nothing is tracked and nothing is sent.

The program is under the MIT licence. The fonts are under the SIL Open Font License 1.1, each with its text beside it. The colour profiles are in the public domain (CC0 1.0). The icons were drawn for this program and are under its licence.

It is built on Qt and PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf and qpdf (MPL-2.0, Apache-2.0), PDFium and pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) and msgspec (BSD).</source>
        <translation>Kamuoyuna yönelik bir bildiriden baskıya hazır broşürler yapar. Ücretsiz ve çevrimdışı; hiçbir şey izlenmez ve gönderilmez.

Program MIT lisansı altındadır. Yazı tipleri SIL Open Font License 1.1 altındadır, metni her birinin yanındadır. Renk profilleri kamu malıdır (CC0 1.0). Simgeler bu program için çizildi ve onun lisansı altındadır.

Dayandığı yazılımlar: Qt ve PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf ve qpdf (MPL-2.0, Apache-2.0), PDFium ve pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) ve msgspec (BSD).</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Digital press, coated paper</source>
        <translation>Dijital baskı, kuşe kâğıt</translation>
    </message>
    <message>
        <source>Generic offset printer, North America, coated paper</source>
        <translation>Ofset matbaa, Kuzey Amerika, kuşe kâğıt</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, 2 mm bleed</source>
        <translation>Ofset matbaa, kuşe kâğıt, 2 mm taşma payı</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, no marks</source>
        <translation>Ofset matbaa, kuşe kâğıt, işaretsiz</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, printer&apos;s spreads with marks</source>
        <translation>Ofset matbaa, kuşe kâğıt, işaretli baskı formaları</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, with all printer&apos;s marks</source>
        <translation>Ofset matbaa, kuşe kâğıt, tüm baskı işaretleriyle</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, with crop marks</source>
        <translation>Ofset matbaa, kuşe kâğıt, kesim işaretli</translation>
    </message>
    <message>
        <source>Generic offset printer, uncoated paper</source>
        <translation>Ofset matbaa, kuşesiz kâğıt</translation>
    </message>
    <message>
        <source>Newsprint and the like, 240 % of ink</source>
        <translation>Gazete kâğıdı ve benzeri, %240 mürekkep</translation>
    </message>
    <message>
        <source>Office printer, plain paper, no bleed</source>
        <translation>Ofis yazıcısı, düz kâğıt, taşma paysız</translation>
    </message>
    <message>
        <source>Older equipment: PDF/X-1a, no transparency</source>
        <translation>Eski donanım: PDF/X-1a, saydamlık yok</translation>
    </message>
    <message>
        <source>Older equipment: PDF/X-3, no transparency</source>
        <translation>Eski donanım: PDF/X-3, saydamlık yok</translation>
    </message>
    <message>
        <source>Plain: sans throughout</source>
        <translation>Sade: tümüyle tırnaksız</translation>
    </message>
    <message>
        <source>Serif text, sans heads</source>
        <translation>Tırnaklı metin, tırnaksız başlık</translation>
    </message>
    <message>
        <source>Serif throughout</source>
        <translation>Tümüyle tırnaklı</translation>
    </message>
    <message>
        <source>Offset, coated paper (FOGRA39, ISO 12647-2:2004/Amd 1)</source>
        <translation>ofset, kuşe kâğıt (FOGRA39, ISO 12647-2:2004/Amd 1)</translation>
    </message>
    <message>
        <source>Offset, uncoated paper (FOGRA47, ISO 12647-2:2004/Amd 1)</source>
        <translation>ofset, kuşesiz kâğıt (FOGRA47, ISO 12647-2:2004/Amd 1)</translation>
    </message>
    <message>
        <source>A large area of one dark colour may show stripes; a picture or a pattern hides them.</source>
        <translation>Geniş, tek renk koyu alanda çizgiler görülebilir; resim ya da desen bunları gizler.</translation>
    </message>
    <message>
        <source>Bleed and safe margin are 0.125 in.</source>
        <translation>Taşma payı ve güvenli kenar 0,125 inçtir.</translation>
    </message>
    <message>
        <source>Choose this only if the shop asks for registration marks and a colour bar.</source>
        <translation>Bunu yalnızca matbaa ayar haçı ve renk skalası istiyorsa seçin.</translation>
    </message>
    <message>
        <source>Colours are duller than on coated paper; fine white type fills in.</source>
        <translation>Renkler kuşe kâğıttakinden daha mattır; ince beyaz yazı dolar.</translation>
    </message>
    <message>
        <source>Marks are left away: most online printers print what they find.</source>
        <translation>İşaret konmaz: Çevrimiçi matbaaların çoğu bulduğunu basar.</translation>
    </message>
    <message>
        <source>Marks stand outside the bleed, in all inks.</source>
        <translation>İşaretler taşma payının dışında, tüm mürekkeplerle durur.</translation>
    </message>
    <message>
        <source>Most printers leave a white edge; colour that should reach the edge will not.</source>
        <translation>Yazıcıların çoğu beyaz kenar bırakır; kenara ulaşması gereken renk ulaşmaz.</translation>
    </message>
    <message>
        <source>No newspaper&apos;s own profile may be passed on, so uncoated offset stands for it, with less ink.</source>
        <translation>Gazetelerin kendi profilleri dağıtılamaz; yerine daha az mürekkeple kuşesiz ofset kullanılır.</translation>
    </message>
    <message>
        <source>Nothing in the file is transparent; what cannot be made opaque is refused by name.</source>
        <translation>Dosyada saydam bir şey yoktur; saydamsız yapılamayan, adıyla reddedilir.</translation>
    </message>
    <message>
        <source>Print at 100 %, not “fit to page”: the QR code would shrink.</source>
        <translation>“Sayfaya sığdır” ile değil, %100 yazdırın: Karekod küçülür.</translation>
    </message>
    <message>
        <source>Single pages in reading order, in one file; the shop imposes.</source>
        <translation>Tek sayfalar okuma sırasında, tek dosyada; montajı matbaa yapar.</translation>
    </message>
    <message>
        <source>The shop&apos;s own profile is better: write a shop&apos;s file that names it.</source>
        <translation>Matbaanın kendi profili daha iyidir: Onu adlandıran bir matbaa dosyası yazın.</translation>
    </message>
    <message>
        <source>Two pages on a side, as the sheet is folded.</source>
        <translation>Yaprak katlandığı gibi, her yüzde iki sayfa.</translation>
    </message>
</context>
<context>
    <name>CellList</name>
    <message>
        <source>Cells with something wrong</source>
        <translation>Sorunlu hücreler</translation>
    </message>
</context>
<context>
    <name>CellProblems</name>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code</source>
        <translation>Karekod</translation>
    </message>
    <message>
        <source>No code is printed: there is no link yet, or this layout has no room for one.</source>
        <translation>Karekod basılmayacak: Henüz bağlantı yok ya da bu düzende ona yer yok.</translation>
    </message>
    <message>
        <source>Printed %1 cm wide.</source>
        <translation>Kâğıtta genişliği %1 cm.</translation>
    </message>
    <message>
        <source>A phone reads it from up to %1 cm away: %2.</source>
        <translation>Telefon onu en çok %1 cm uzaktan okur: %2.</translation>
    </message>
    <message>
        <source>held close to the paper</source>
        <translation>kâğıda yakın tutulduğunda</translation>
    </message>
    <message>
        <source>in the hand or on a table</source>
        <translation>elde ya da masada</translation>
    </message>
    <message>
        <source>in passing, too</source>
        <translation>geçerken de</translation>
    </message>
    <message>
        <source>across a street or a hall</source>
        <translation>caddenin ya da salonun karşısından</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Pick a colour: %1</source>
        <translation>Renk seçin: %1</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Renk seçin</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Commas</source>
        <translation>Virgül</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Noktalı virgül</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Sekme</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Dikey çizgi</translation>
    </message>
    <message>
        <source>An Excel workbook; its first sheet is read.</source>
        <translation>Bir Excel çalışma kitabı; ilk sayfası okunur.</translation>
    </message>
    <message>
        <source>An OpenDocument spreadsheet; its first sheet is read.</source>
        <translation>Bir OpenDocument tablosu; ilk sayfası okunur.</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Önce gün: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Önce ay: %1</translation>
    </message>
    <message>
        <source>Short name (id)</source>
        <translation>Kısa ad (id)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Hücre ayırıcı</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the first, which names the columns.</source>
        <translation>
            <numerusform>Sütunları adlandıran ilk satırın altında %n satır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Its first cells</source>
        <translation>İlk hücreleri</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ne olduğu</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Okunuşu</translation>
    </message>
    <message>
        <source>Column %1, without a name</source>
        <translation>Sütun %1, adsız</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>“%1” sütunu nedir</translation>
    </message>
    <message>
        <source>looks like this, too: %1</source>
        <translation>buna da benziyor: %1</translation>
    </message>
    <message>
        <source>to be said below</source>
        <translation>aşağıda belirtin</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarih değil</translation>
    </message>
    <message>
        <source>no time of day</source>
        <translation>saat değil</translation>
    </message>
    <message>
        <source>“%1” in row %2 can be two different days, and no other date of the column says which.</source>
        <translation>%2. satırdaki “%1” iki ayrı gün olabilir; sütundaki başka hiçbir tarih hangisi olduğunu göstermiyor.</translation>
    </message>
    <message>
        <source>“%1” in row %2 can be two different days, and the column&apos;s other dates contradict.</source>
        <translation>%2. satırdaki “%1” iki ayrı gün olabilir; sütundaki öteki tarihler birbiriyle çelişiyor.</translation>
    </message>
    <message>
        <source>None of the columns is known: say what they are.</source>
        <translation>Sütunların hiçbiri tanınmadı: ne olduklarını belirtin.</translation>
    </message>
    <message>
        <source>Say first how the dates are to be read.</source>
        <translation>Önce tarihlerin nasıl okunacağını belirtin.</translation>
    </message>
    <message>
        <source>No column is the id, so each group&apos;s name, or else its city, makes one.</source>
        <translation>id sütunu yok; id, grubun adından ya da şehrinden oluşturulur.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read day first, as the column&apos;s other dates show.</source>
        <translation>%1 gibi tarihler, sütundaki öteki tarihlerin gösterdiği gibi, önce gün olarak okunur.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read month first, as the column&apos;s other dates show.</source>
        <translation>%1 gibi tarihler, sütundaki öteki tarihlerin gösterdiği gibi, önce ay olarak okunur.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New, empty</source>
        <translation>Yeni, boş</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Örnekten yeni</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Export many…</source>
        <translation>Çok sayıda dışa aktar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Make kits…</source>
        <translation>Kit yap…</translation>
    </message>
    <message>
        <source>Merge returns…</source>
        <translation>Yanıtları birleştir…</translation>
    </message>
    <message>
        <source>Save return…</source>
        <translation>Yanıtı kaydet…</translation>
    </message>
    <message>
        <source>Save a copy of the key…</source>
        <translation>Anahtarın kopyasını kaydet…</translation>
    </message>
    <message>
        <source>Take over a key…</source>
        <translation>Bir anahtar al…</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>Grupları içe aktar…</translation>
    </message>
    <message>
        <source>Save a template spreadsheet…</source>
        <translation>Şablon tabloyu kaydet…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Sürümleri karşılaştır…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Tercihler…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>Real size (100 %)</source>
        <translation>Gerçek boyut (%100)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Genişliğe sığdır</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Sayfayı sığdır</translation>
    </message>
    <message>
        <source>Front and back side by side</source>
        <translation>Ön ve arka yan yana</translation>
    </message>
    <message>
        <source>Translation beside its source</source>
        <translation>Çeviri, kaynağının yanında</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>Sorunlar ve düzenler</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Komut bul…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Pencerenin sonraki bölümü</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Nasıl yapılır</translation>
    </message>
    <message>
        <source>About Leaflet Studio</source>
        <translation>Leaflet Studio hakkında</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kesim</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Taşma payı</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Güvenli alan</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Katlama yerleri</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Çerçeveler</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Son kullanılanlar</translation>
    </message>
    <message>
        <source>Show on the pages</source>
        <translation>Sayfalarda göster</translation>
    </message>
    <message>
        <source>Kits for local groups</source>
        <translation>Yerel gruplar için kitler</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Yakınlaştırma</translation>
    </message>
    <message>
        <source>Show cut, bleed, safe area, folds, frames</source>
        <translation>Kesimi, taşma payını, güvenli alanı, katlama yerlerini, çerçeveleri göster</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Sürümleri karşılaştır</translation>
    </message>
    <message>
        <source>Compare versions with their master</source>
        <translation>Sürümleri ana dosyayla karşılaştır</translation>
    </message>
    <message>
        <source>Shows that nothing but the permitted frames differs between finished files, by their bytes and by their pixels: of a batch, or of what local groups sent to print.</source>
        <translation>Bitmiş dosyaların yalnızca izin verilen çerçevelerde farklı olduğunu, baytlarına ve piksellerine bakarak gösterir: bir toplu işin ya da yerel grupların baskıya gönderdiklerinin.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Ana dosya</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tümünü kaldır</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Frames that may differ</source>
        <translation>Farklı olabilecek çerçeveler</translation>
    </message>
    <message>
        <source>Names of frames with commas between them; * stands for any signs.</source>
        <translation>Virgülle ayrılmış çerçeve adları; * herhangi işaretler yerine geçer.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Farklı olanlar</translation>
    </message>
    <message>
        <source>Show what may differ, too</source>
        <translation>Farklı olabilecekleri de göster</translation>
    </message>
    <message>
        <source>Versions and their differences</source>
        <translation>Sürümler ve farkları</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontrol sayfası</translation>
    </message>
    <message>
        <source>Save the contact sheet…</source>
        <translation>Kontrol sayfasını kaydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message numerus="yes">
        <source>Nothing outside of the permitted frames differs in %n version(s).</source>
        <translation>
            <numerusform>%n sürümde izin verilen çerçevelerin dışında hiçbir fark yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of %1 differ where they must not.</source>
        <translation>
            <numerusform>%1 sürümden %n tanesi olmaması gereken yerde farklı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n istisna</numerusform>
        </translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>olması gerektiği gibi</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Sayfa %1: %2</translation>
    </message>
    <message>
        <source>%1 (may differ)</source>
        <translation>%1 (farklı olabilir)</translation>
    </message>
    <message>
        <source>(%1 × %2 mm, %3 mm from the left, %4 mm from the top)</source>
        <translation>(%1 × %2 mm, soldan %3 mm, üstten %4 mm)</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Bizimkini koru</translation>
    </message>
    <message>
        <source>Take what stands in “%1”</source>
        <translation>“%1” içindekini al</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(hiçbir şey)</translation>
    </message>
    <message>
        <source>Conflict %1 of %2, %3 decided</source>
        <translation>Çakışma %1 / %2, karar verilen: %3</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day: %1</source>
        <translation>Gün seçin: %1</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Gün seçin</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a campaign</source>
        <translation>Kampanya aç</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet campaign.toml)</source>
        <translation>Kampanyalar (*.leaflet campaign.toml)</translation>
    </message>
    <message>
        <source>Save the campaign</source>
        <translation>Kampanyayı kaydet</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet)</source>
        <translation>Kampanyalar (*.leaflet)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Resimler (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Export the leaflet</source>
        <translation>Broşürü dışa aktar</translation>
    </message>
    <message>
        <source>The folder of the leaflets</source>
        <translation>Broşürlerin klasörü</translation>
    </message>
    <message>
        <source>Leaflets are still being made. Stop?</source>
        <translation>Broşürler hâlâ yapılıyor. Durdurulsun mu?</translation>
    </message>
    <message>
        <source>What is made stays. With the same folder you can go on with the rest later.</source>
        <translation>Yapılanlar kalır. Aynı klasörle kalanları sonra sürdürebilirsiniz.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Tablolar (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Import groups</source>
        <translation>Grupları içe aktar</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel çalışma kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument tablosu (*.ods)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Virgüllü metin (*.csv)</translation>
    </message>
    <message>
        <source>Save a template spreadsheet</source>
        <translation>Şablon tabloyu kaydet</translation>
    </message>
    <message>
        <source>The campaign has changes that are not saved.</source>
        <translation>Kampanyada kaydedilmemiş değişiklikler var.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>From a statement to a leaflet</source>
        <translation>Bildiriden broşüre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Not used in this layout.</source>
        <translation>Bu düzende kullanılmıyor.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Local group</source>
        <translation>Yerel grup</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Grup ekle</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>Grupları içe aktar…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>A picture of each page, to post and to send.</source>
        <translation>Paylaşmak ve göndermek için her sayfanın resmi.</translation>
    </message>
    <message>
        <source>10 pixels a millimetre; the second page has -2 in its name.</source>
        <translation>Milimetrede 10 piksel; ikinci sayfanın adında -2 bulunur.</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Ekranlar için</translation>
    </message>
    <message>
        <source>For the office printer</source>
        <translation>Ofis yazıcısı için</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Resimler (PNG)</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>Kim basacak?</translation>
    </message>
    <message>
        <source>Save a folding dummy…</source>
        <translation>Katlama maketini kaydet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Dosya hazırlanıyor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Read this before it goes to print</source>
        <translation>Baskıya vermeden önce bunu okuyun</translation>
    </message>
    <message>
        <source>These errors were found in the finished file. It is better to go back and correct them.</source>
        <translation>Bitmiş dosyada şu hatalar bulundu. Geri dönüp düzeltmek daha iyi olur.</translation>
    </message>
    <message>
        <source>Export nevertheless</source>
        <translation>Yine de dışa aktar</translation>
    </message>
    <message>
        <source>Go back and correct</source>
        <translation>Geri dön ve düzelt</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>Dosya hazır</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>calibration sheet</source>
        <translation>ayar sayfası</translation>
    </message>
    <message>
        <source>folding dummy</source>
        <translation>katlama maketi</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Yazıldı: %1</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Sayfalar diziliyor…</translation>
    </message>
    <message>
        <source>Examining the finished file…</source>
        <translation>Bitmiş dosya inceleniyor…</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>I know this, and want the file nevertheless</source>
        <translation>Bunu biliyorum ve dosyayı yine de istiyorum</translation>
    </message>
    <message>
        <source>Nothing stands against printing it.</source>
        <translation>Basılmasına engel bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>Written with %n error(s) that you know of.</source>
        <translation>
            <numerusform>Bildiğiniz %n hatayla yazıldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Petition link</source>
        <translation>İmza kampanyası bağlantısı</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Düzen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Vurgu rengi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>İkinci dil</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Görsel öge</translation>
    </message>
    <message>
        <source>Smallest type</source>
        <translation>En küçük punto</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Çağrı</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bildiri</translation>
    </message>
    <message>
        <source>Short statement, for small formats</source>
        <translation>Kısa bildiri, küçük boyutlar için</translation>
    </message>
    <message>
        <source>Place of the statement</source>
        <translation>Bildirinin yeri</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>Bildirinin tarihi</translation>
    </message>
    <message>
        <source>Status of the text</source>
        <translation>Metnin durumu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Mekân</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Sokak</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Etkinlik sayfası</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>Baskı adedi</translation>
    </message>
    <message>
        <source>Paper, as the shop calls it</source>
        <translation>Kâğıt, matbaanın adlandırdığı gibi</translation>
    </message>
    <message>
        <source>Weight of the paper in g/m²</source>
        <translation>Kâğıdın gramajı (g/m²)</translation>
    </message>
    <message>
        <source>Photo of the group, in place of the campaign’s</source>
        <translation>Kampanyanınki yerine grubun fotoğrafı</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Grubun adı</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>E-mail of the organisation</source>
        <translation>Kuruluşun e-postası</translation>
    </message>
    <message>
        <source>Phone of the organisation</source>
        <translation>Kuruluşun telefonu</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web sitesi</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Özgün metin</translation>
    </message>
    <message>
        <source>Translation, reviewed by a native reader</source>
        <translation>Çeviri, ana dili konuşanca gözden geçirildi</translation>
    </message>
    <message>
        <source>Translation, not reviewed yet</source>
        <translation>Çeviri, henüz gözden geçirilmedi</translation>
    </message>
    <message>
        <source>Photo, or else a pattern</source>
        <translation>Fotoğraf, yoksa desen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Imprint in your own words</source>
        <translation>Kendi sözlerinizle künye</translation>
    </message>
    <message>
        <source>Country whose rules hold</source>
        <translation>Kuralları geçerli olan ülke</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Yayımlayan</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Sorumlu kişi</translation>
    </message>
    <message>
        <source>Promoted or ordered by</source>
        <translation>Siparişi veren</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Kimin adına</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Basan</translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation>Bedelini ödeyen</translation>
    </message>
    <message>
        <source>Print run and date</source>
        <translation>Baskı adedi ve tarihi</translation>
    </message>
    <message>
        <source>Plain colour</source>
        <translation>Düz renk</translation>
    </message>
    <message>
        <source>Rays</source>
        <translation>Işınlar</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Noktalar</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Çizgiler</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>Düzendeki gibi</translation>
    </message>
    <message>
        <source>Large print: 12 pt</source>
        <translation>İri yazı: 12 pt</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Section: %1</source>
        <translation>Bölüm: %1</translation>
    </message>
    <message>
        <source>Section: %1, locked</source>
        <translation>Bölüm: %1, kilitli</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Format</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Yüzler</translation>
    </message>
    <message>
        <source>Only where the text fits</source>
        <translation>Yalnızca metnin sığdıkları</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Düzenler</translation>
    </message>
    <message>
        <source>The organizers have locked the layout: it is the same for every group.</source>
        <translation>Düzenleyenler düzeni kilitledi: Her grup için aynıdır.</translation>
    </message>
    <message>
        <source>No layout is like that.</source>
        <translation>Böyle bir düzen yok.</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Tüm boyutlar</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Tüm sayfalar</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>yapılamıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n sözcük fazla</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>short text, %1</source>
        <translation>kısa metin, %1</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Type a part of a name or a city</source>
        <translation>Adın bir bölümünü ya da şehri yazın</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Etkinlik yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSheets</name>
    <message>
        <source>Wrote %1</source>
        <translation>Yazıldı: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) imported. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln grup içe aktarıldı. Geri al, eski hâline döndürür.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Import groups</source>
        <translation>Grupları içe aktar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Okunuyor: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Başka dosya…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Dosyayı yeniden oku</translation>
    </message>
    <message>
        <source>Add these groups; one that is there already (same id) is updated</source>
        <translation>Bu grupları ekle; zaten var olan (aynı id) güncellenir</translation>
    </message>
    <message>
        <source>Replace: only the groups of this file remain</source>
        <translation>Değiştir: yalnız bu dosyadaki gruplar kalır</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>Doğru satırları al</translation>
    </message>
    <message>
        <source>Take nothing until all rows are right</source>
        <translation>Bütün satırlar doğru olana dek hiçbir şey alma</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Listeyi kopyala</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Bu dosya okunamıyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln satır</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood of %1</source>
        <translation>%1 dosyasından anlaşılan</translation>
    </message>
    <message>
        <source>Looking at every cell of %1</source>
        <translation>%1: her hücre inceleniyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with something wrong</source>
        <translation>
            <numerusform>Sorunlu %Ln hücre</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>ilk %1 tanesi listelendi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) can be taken</source>
        <translation>
            <numerusform>%Ln grup alınabilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln group(s)</source>
        <translation>
            <numerusform>%Ln grubu içe aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Değişen: %1</translation>
    </message>
    <message>
        <source>As they were: %1</source>
        <translation>Aynı kalan: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Çıkarılan: %1</translation>
    </message>
    <message>
        <source>Rows that cannot be taken: %1</source>
        <translation>Alınamayan satırlar: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>1. Begin with “New from sample” and write over its words, section by section on the left. The pages in the middle are the file that will be printed.</source>
        <translation>1. “Örnekten yeni” ile başlayın ve yandaki bölümlerde metnin yerine kendinizinkini yazın. Ortadaki sayfalar basılacak dosyanın kendisidir.</translation>
    </message>
    <message>
        <source>2. Click on a text in the pages to come to its field. A red edge marks text that does not fit; the same words are underlined in their field.</source>
        <translation>2. Alanına gitmek için sayfadaki bir metne tıklayın. Kırmızı kenar sığmayan metni gösterir; aynı sözcüklerin alanında altı çizilidir.</translation>
    </message>
    <message>
        <source>3. Choose a layout under “Layouts” on the right. Each shows this campaign, and the type size that its text reaches.</source>
        <translation>3. “Düzenler” sekmesinden bir düzen seçin. Her biri bu kampanyayı ve metnin ulaştığı puntoyu gösterir.</translation>
    </message>
    <message>
        <source>4. Read “Problems” on the right. A click leads to the field; a button puts right what is safe to put right.</source>
        <translation>4. “Sorunlar” sekmesini okuyun. Tıklama alana götürür; düğme, düzeltilmesi güvenli olanı düzeltir.</translation>
    </message>
    <message>
        <source>5. Choose “Export”, and the print shop. The finished file is examined once more before it is written.</source>
        <translation>5. “Dışa aktar”ı ve matbaayı seçin. Bitmiş dosya yazılmadan önce bir kez daha incelenir.</translation>
    </message>
    <message>
        <source>6. “Export many” makes a leaflet for every layout, language and group into one folder. Stopped, it goes on later.</source>
        <translation>6. “Çok sayıda dışa aktar” her düzen, dil ve grup için tek klasöre bir broşür yapar. Durdurulan sonra sürdürülür.</translation>
    </message>
    <message>
        <source>Keys: Alt+1 to Alt+6 choose a section, Ctrl+Z undoes, Ctrl+Shift+E exports, Ctrl and the mouse wheel zoom the pages, F6 goes on to the next part of the window.</source>
        <translation>Tuşlar: Alt+1 … Alt+6 bölüm seçer, Ctrl+Z geri alır, Ctrl+Shift+E dışa aktarır, Ctrl ve fare tekerleği sayfaları yakınlaştırır, F6 pencerenin sonraki bölümüne geçer.</translation>
    </message>
</context>
<context>
    <name>Imprints</name>
    <message>
        <source>every media work, also a leaflet or poster that spreads thoughts to a larger circle</source>
        <translation>geniş bir çevreye düşünce yayan broşür ve afiş dâhil her yayın</translation>
    </message>
    <message>
        <source>Mere aids such as timetables and price lists are free (§ 50).</source>
        <translation>Tarife ve fiyat listesi gibi yardımcı basılar muaftır (§ 50).</translation>
    </message>
    <message>
        <source>communications of electoral or referendum matter at the federal level</source>
        <translation>federal düzeyde seçim ya da halk oylaması içerikli yayınlar</translation>
    </message>
    <message>
        <source>States have rules of their own; several ask for the printer’s full address.</source>
        <translation>Eyaletlerin kendi kuralları vardır; bazıları matbaanın tam adresini ister.</translation>
    </message>
    <message>
        <source>It is usual to say “Authorised by …”: write it into the imprint’s own text where the leaflet’s label says “Promoted by”.</source>
        <translation>“Authorised by …” demek âdettendir: etikette “Promoted by” yazıyorsa bunu künyenin kendi metnine yazın.</translation>
    </message>
    <message>
        <source>It stands at the end, legible, in a plain contrasting colour.</source>
        <translation>Sonda, okunaklı, düz ve zıt bir renkte durur.</translation>
    </message>
    <message>
        <source>election advertising, by parties and candidates (authorised by their agent) and by third parties</source>
        <translation>partilerin, adayların (temsilcilerinin onayıyla) ve üçüncü tarafların seçim reklamları</translation>
    </message>
    <message>
        <source>For a leaflet on an issue outside an election no federal rule is known.</source>
        <translation>Seçim dışında bir konu için hazırlanan bildiriye ilişkin federal kural bilinmiyor.</translation>
    </message>
    <message>
        <source>Provinces and communes have rules of their own.</source>
        <translation>Eyaletlerin ve belediyelerin kendi kuralları vardır.</translation>
    </message>
    <message>
        <source>For a leaflet that is no newspaper and no magazine no rule of the federation is known; the duty to name printer and publisher on every print ended in 1998.</source>
        <translation>Gazete ya da dergi olmayan bir bildiri için federal kural bilinmiyor; her baskıda matbaayı ve yayımlayanı belirtme zorunluluğu 1998’de kalktı.</translation>
    </message>
    <message>
        <source>Cantons and communes may ask for more, above all before votes and elections.</source>
        <translation>Kantonlar ve belediyeler, özellikle oylama ve seçimlerden önce daha fazlasını isteyebilir.</translation>
    </message>
    <message>
        <source>Naming who is responsible is good practice.</source>
        <translation>Sorumluyu belirtmek iyi bir uygulamadır.</translation>
    </message>
    <message>
        <source>printed matter of every kind that takes part in forming opinion</source>
        <translation>kanaat oluşumuna katılan her tür basılı eser</translation>
    </message>
    <message>
        <source>Printed matter for trade, traffic and home life alone (forms, price lists) is free.</source>
        <translation>Yalnız ticaret, ulaşım ve ev işleri için basılanlar (form, fiyat listesi) muaftır.</translation>
    </message>
    <message>
        <source>Press law is the states’ own; look the section of your state up.</source>
        <translation>Basın yasası eyaletlere aittir; kendi eyaletinizin maddesine bakın.</translation>
    </message>
    <message>
        <source>“V.i.S.d.P.” (a person responsible) is custom on leaflets and a duty for periodicals.</source>
        <translation>“V.i.S.d.P.” (sorumlu kişi) bildirilerde âdet, süreli yayınlarda zorunludur.</translation>
    </message>
    <message>
        <source>every printed text made public, except small trade work (visiting cards, letterheads, invitations)</source>
        <translation>kamuya sunulan her basılı metin; küçük işler (kartvizit, antetli kâğıt, davetiye) hariç</translation>
    </message>
    <message>
        <source>“Ne pas jeter sur la voie publique” is printed by custom; whether it is a duty is disputed.</source>
        <translation>“Ne pas jeter sur la voie publique” âdet olarak basılır; zorunlu olup olmadığı tartışmalıdır.</translation>
    </message>
    <message>
        <source>Official election material has rules of its own (Code électoral), such as on colours of the flag.</source>
        <translation>Resmî seçim malzemesinin kendi kuralları vardır (Code électoral), örneğin bayrak renkleri için.</translation>
    </message>
    <message>
        <source>printed material that can be regarded as meant to promote or procure the success of a party or a candidate at an election</source>
        <translation>bir partinin ya da adayın seçimde başarısını amaçladığı düşünülebilecek basılı malzeme</translation>
    </message>
    <message>
        <source>A leaflet on an issue alone is not covered; saying who is behind it is good practice.</source>
        <translation>Yalnız bir konu hakkındaki bildiri kapsam dışıdır; arkasında kimin olduğunu söylemek iyi bir uygulamadır.</translation>
    </message>
    <message>
        <source>On a single side it stands on the face; on several pages on the first or the last.</source>
        <translation>Tek yüzlüde ön yüzde, çok sayfalıda ilk ya da son sayfada durur.</translation>
    </message>
    <message>
        <source>Scotland has rules of its own for elections to its Parliament and councils.</source>
        <translation>İskoçya’nın parlamento ve meclis seçimleri için kendi kuralları vardır.</translation>
    </message>
    <message>
        <source>Digital material has its own rules (Elections Act 2022), which are not covered here.</source>
        <translation>Dijital malzemenin kendi kuralları vardır (Elections Act 2022); burada ele alınmamıştır.</translation>
    </message>
    <message>
        <source>Where promoter and publisher are one, enter the same text twice or leave “on behalf of” to your judgement.</source>
        <translation>Siparişi veren ile yayımlayan birse aynı metni iki kez yazın ya da “kimin adına” alanını kendiniz değerlendirin.</translation>
    </message>
    <message>
        <source>notices, bills and posters that refer to an election, or are distributed to further a candidature</source>
        <translation>bir seçime değinen ya da bir adaylığı desteklemek için dağıtılan ilan, el ilanı ve afişler</translation>
    </message>
    <message>
        <source>For a leaflet on an issue alone no rule is known.</source>
        <translation>Yalnız bir konu hakkındaki bildiri için kural bilinmiyor.</translation>
    </message>
    <message>
        <source>Referendums and local elections have acts of their own with like sections: look them up.</source>
        <translation>Halk oylamaları ve yerel seçimler için benzer maddeli ayrı yasalar vardır: bakın.</translation>
    </message>
    <message>
        <source>any pamphlet, handbill or poster that promotes or prejudices the election of a candidate</source>
        <translation>bir adayın seçilmesini destekleyen ya da zedeleyen her broşür, el ilanı ya da afiş</translation>
    </message>
    <message>
        <source>A handbill that merely announces date, time and place of an election meeting is free.</source>
        <translation>Yalnız bir seçim toplantısının gününü, saatini ve yerini duyuran el ilanı muaftır.</translation>
    </message>
    <message>
        <source>The printer needs a declaration of the publisher’s identity, signed and attested by two persons, and sends a copy on.</source>
        <translation>Matbaa, yayımlayanın kimliğine ilişkin imzalı ve iki kişi onaylı bir beyan ister ve bir örneğini iletir.</translation>
    </message>
    <message>
        <source>Election offices also ask for the number of copies.</source>
        <translation>Seçim büroları baskı adedini de sorar.</translation>
    </message>
    <message>
        <source>printed campaign material at an election</source>
        <translation>bir seçimde basılı propaganda malzemesi</translation>
    </message>
    <message>
        <source>For a leaflet outside an election no rule is known; ask at the place.</source>
        <translation>Seçim dışındaki bir bildiri için kural bilinmiyor; yerinde sorun.</translation>
    </message>
    <message>
        <source>Producing campaign material outside the country, and anonymous material, is forbidden.</source>
        <translation>Ülke dışında propaganda malzemesi üretmek ve adsız malzeme yasaktır.</translation>
    </message>
    <message>
        <source>printed campaign material at elections and referendums</source>
        <translation>seçimlerde ve halk oylamalarında basılı propaganda malzemesi</translation>
    </message>
    <message>
        <source>For a leaflet outside an election no rule is known; other laws may forbid or mark it: ask a lawyer at the place.</source>
        <translation>Seçim dışındaki bir bildiri için kural bilinmiyor; başka yasalar yasaklayabilir ya da işaret isteyebilir: yerinde bir avukata sorun.</translation>
    </message>
    <message>
        <source>A copy goes to the election commission before distribution.</source>
        <translation>Dağıtımdan önce bir örnek seçim komisyonuna verilir.</translation>
    </message>
    <message>
        <source>every printed work; notices, tariffs, circulars and the like are exempt</source>
        <translation>her basılmış eser; ilan, tarife, sirküler ve benzerleri hariç</translation>
    </message>
    <message>
        <source>Whether a leaflet is an exempt notice or circular is not certain: printing the details is the safe side.</source>
        <translation>Bir bildirinin muaf ilan ya da sirküler sayılıp sayılmadığı kesin değildir: bilgileri basmak güvenlidir.</translation>
    </message>
    <message>
        <source>Election material has rules of its own, which are not covered here.</source>
        <translation>Seçim malzemesinin kendi kuralları vardır; burada ele alınmamıştır.</translation>
    </message>
    <message>
        <source>public communications (500 similar mailings and more) by political committees, or by anyone that expressly advocate the election or defeat of a federal candidate or ask for contributions</source>
        <translation>siyasi komitelerin ya da federal bir adayın seçilmesini veya yenilmesini açıkça savunan yahut bağış isteyen herkesin kamuya duyuruları (500 ve üzeri benzer gönderi)</translation>
    </message>
    <message>
        <source>For a leaflet on an issue alone no federal rule is known; states have rules of their own.</source>
        <translation>Yalnız bir konu hakkındaki bildiri için federal kural bilinmiyor; eyaletlerin kendi kuralları vardır.</translation>
    </message>
    <message>
        <source>It stands in a printed box, in clearly readable type and contrast.</source>
        <translation>Basılı bir çerçeve içinde, açıkça okunur yazı ve zıtlıkla durur.</translation>
    </message>
    <message>
        <source>It also says whether a candidate authorised it: write that into the imprint’s text.</source>
        <translation>Bir adayın onaylayıp onaylamadığı da söylenir: bunu künyenin metnine yazın.</translation>
    </message>
    <message>
        <source>The union label (“union bug”) is put in by the shop: leave it to the printer.</source>
        <translation>Sendika işaretini (“union bug”) matbaa koyar: ona bırakın.</translation>
    </message>
    <message>
        <source>any billboard, placard, poster or pamphlet meant to affect the outcome of an election, from the day the election is called to the result</source>
        <translation>seçimin ilanından sonucuna dek, seçim sonucunu etkilemeyi amaçlayan her pano, pankart, afiş ya da broşür</translation>
    </message>
    <message>
        <source>Outside that time no rule is known.</source>
        <translation>Bu süre dışında kural bilinmiyor.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>An earlier version is kept here: %1</source>
        <translation>Önceki bir sürümü burada saklanıyor: %1</translation>
    </message>
</context>
<context>
    <name>KeeperDialogs</name>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>“%1” başka bir pencerede açık.</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2”, or was left open there.</source>
        <translation>“%1”, “%2” bilgisayarında açık ya da orada açık bırakılmış.</translation>
    </message>
    <message>
        <source>Whoever saves last would replace what the other has saved.</source>
        <translation>En son kaydeden, ötekinin kaydettiğinin yerine geçer.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopyasını aç</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Yine de aç</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>Siz açtıktan sonra “%1” başkası tarafından değiştirildi.</translation>
    </message>
    <message>
        <source>If you replace it, the version that stands there now is kept beside your settings.</source>
        <translation>Yerine yazarsanız, şu anki sürüm ayarlarınızın yanında saklanır.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Yerine yaz</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>event</source>
        <translation>etkinlik</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>iletişim</translation>
    </message>
    <message>
        <source>name of the group</source>
        <translation>grubun adı</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>fotoğraf</translation>
    </message>
    <message>
        <source>layout, format and type</source>
        <translation>düzen, boyut ve yazı tipi</translation>
    </message>
    <message>
        <source>language</source>
        <translation>dil</translation>
    </message>
    <message>
        <source>Kit for %1, from %2.</source>
        <translation>“%1” için kit. Düzenleyen: %2.</translation>
    </message>
    <message>
        <source>Kit for %1.</source>
        <translation>“%1” için kit.</translation>
    </message>
    <message>
        <source>You can change: %1. Everything else is locked by the organizers.</source>
        <translation>Değiştirebilecekleriniz: %1. Geri kalan her şeyi düzenleyenler kilitledi.</translation>
    </message>
    <message>
        <source>This kit was made with another version of the program, which has other %1. Lines may break elsewhere: look at every page before it goes to print, or use the organizers’ version.</source>
        <translation>Bu kit programın başka bir sürümüyle yapıldı; orada şunlar farklı: %1. Satırlar başka yerden bölünebilir: Baskıya vermeden önce her sayfaya bakın ya da düzenleyenlerin sürümünü kullanın.</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>yazı tipleri</translation>
    </message>
    <message>
        <source>rules for all layouts</source>
        <translation>tüm düzenlerin kuralları</translation>
    </message>
    <message>
        <source>rules for the layout “%1”</source>
        <translation>“%1” düzeninin kuralları</translation>
    </message>
    <message>
        <source>text in %1</source>
        <translation>metin: %1</translation>
    </message>
</context>
<context>
    <name>KitBanner</name>
    <message>
        <source>What this kit is</source>
        <translation>Bu kit nedir</translation>
    </message>
</context>
<context>
    <name>KitDialogs</name>
    <message>
        <source>Save the return</source>
        <translation>Yanıtı kaydet</translation>
    </message>
    <message>
        <source>Returns of kits (*.return)</source>
        <translation>Kit yanıtları (*.return)</translation>
    </message>
    <message>
        <source>Folder for the kits</source>
        <translation>Kitlerin klasörü</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in this folder would be replaced: %1.</source>
        <translation>
            <numerusform>Bu klasördeki %n dosyanın yerine yenisi yazılacak: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are kits that came back, merge them first, or choose another folder.</source>
        <translation>Bunlar geri gelen kitlerse önce onları birleştirin ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Returns to merge</source>
        <translation>Birleştirilecek yanıtlar</translation>
    </message>
    <message>
        <source>Returns and saved kits (*.return *.leaflet)</source>
        <translation>Yanıtlar ve kaydedilmiş kitler (*.return *.leaflet)</translation>
    </message>
    <message>
        <source>Folder with returns</source>
        <translation>Yanıtların klasörü</translation>
    </message>
    <message>
        <source>Save a copy of the key</source>
        <translation>Anahtarın kopyasını kaydet</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Anahtarlar (*.pem)</translation>
    </message>
    <message>
        <source>Take over a key</source>
        <translation>Bir anahtar al</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>Bitmiş dosyalar</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Kontrol sayfasını kaydet</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Resimler (*.png)</translation>
    </message>
</context>
<context>
    <name>KitParts</name>
    <message>
        <source>Its event: title, date, times, place, link</source>
        <translation>Kendi etkinliği: ad, tarih, saatler, yer, bağlantı</translation>
    </message>
    <message>
        <source>Its contact: name, phone, e-mail</source>
        <translation>Kendi iletişimi: ad, telefon, e-posta</translation>
    </message>
    <message>
        <source>A photo of its own, in place of the campaign’s</source>
        <translation>Kampanyanınki yerine kendi fotoğrafı</translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation>Grubun adı</translation>
    </message>
    <message>
        <source>Layout, format and type; these stay with the group</source>
        <translation>Düzen, boyut ve yazı tipi; bunlar grupta kalır</translation>
    </message>
</context>
<context>
    <name>KitWork</name>
    <message>
        <source>Open a campaign first.</source>
        <translation>Önce bir kampanya açın.</translation>
    </message>
    <message>
        <source>This is a local group&apos;s kit: the organizers do this in their campaign.</source>
        <translation>Bu bir yerel grubun kitidir: Bunu düzenleyenler kendi kampanyalarında yapar.</translation>
    </message>
    <message>
        <source>Kits are made for local groups: add them first.</source>
        <translation>Kitler yerel gruplar için yapılır: Önce onları ekleyin.</translation>
    </message>
    <message>
        <source>No kits were made of this campaign yet.</source>
        <translation>Bu kampanyadan henüz kit yapılmadı.</translation>
    </message>
    <message>
        <source>This campaign is no kit: it is not returned to anybody.</source>
        <translation>Bu kampanya bir kit değil: Kimseye geri gönderilmez.</translation>
    </message>
    <message>
        <source>This campaign has no key yet: it is made with its first kits.</source>
        <translation>Bu kampanyanın henüz anahtarı yok: İlk kitlerle birlikte yapılır.</translation>
    </message>
    <message>
        <source>Wrote %1. Whoever has it can make kits of this campaign: keep it as you keep a key.</source>
        <translation>Yazıldı: %1. Kimde varsa bu kampanyanın kitlerini yapabilir: Onu bir anahtar gibi saklayın.</translation>
    </message>
    <message>
        <source>The key is on this computer now: you can make kits.</source>
        <translation>Anahtar artık bu bilgisayarda: Kit yapabilirsiniz.</translation>
    </message>
    <message>
        <source>The key is on this computer now. It is another one than this campaign&apos;s.</source>
        <translation>Anahtar artık bu bilgisayarda. Ama bu kampanyanınki değil.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 with %n changed field(s). Send this file to the organizers.</source>
        <translation>
            <numerusform>Yazıldı: %1, %n alan değişti. Bu dosyayı düzenleyenlere gönderin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageLines</name>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n sözcük fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>çevrilecek %n metin</numerusform>
        </translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>gözden geçirilmedi</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Dil ekle</translation>
    </message>
    <message>
        <source>All languages are there</source>
        <translation>Tüm diller var</translation>
    </message>
</context>
<context>
    <name>MakeKitsDialog</name>
    <message>
        <source>Make kits</source>
        <translation>Kit yap</translation>
    </message>
    <message>
        <source>Make kits for local groups</source>
        <translation>Yerel gruplar için kit yap</translation>
    </message>
    <message>
        <source>A kit is this campaign as one file for one local group. The group changes what you tick here; everything else is locked.</source>
        <translation>Kit, bu kampanyanın tek bir yerel grup için tek dosyasıdır. Grup burada işaretlediğinizi değiştirir; geri kalan her şey kilitlidir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>A group may change</source>
        <translation>Grubun değiştirebilecekleri</translation>
    </message>
    <message>
        <source>Texts, for translators</source>
        <translation>Metinler, çevirmenler için</translation>
    </message>
    <message>
        <source>Texts that may be changed</source>
        <translation>Değiştirilebilecek metinler</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kimin için</translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>Tümü: %n grup</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups</source>
        <translation>Bu gruplar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Kits are signed with the organizers’ key. It stays on this computer, in %1, and goes into no kit and no campaign. The campaign is saved with the kits: it remembers them.</source>
        <translation>Kitler düzenleyenlerin anahtarıyla imzalanır. Anahtar bu bilgisayarda, %1 içinde kalır; hiçbir kite ve kampanyaya girmez. Kitlerle birlikte kampanya da kaydedilir: onları hatırlar.</translation>
    </message>
    <message>
        <source>Making the kits</source>
        <translation>Kitler yapılıyor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>The kits are ready</source>
        <translation>Kitler hazır</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Locking and signing…</source>
        <translation>Kilitleniyor ve imzalanıyor…</translation>
    </message>
    <message>
        <source>On the computer that has it, choose “Save a copy of the key”, and here “Take over a key”. Both stand in the File menu, under “Kits for local groups”.</source>
        <translation>Anahtarın olduğu bilgisayarda “Anahtarın kopyasını kaydet”, burada “Bir anahtar al” seçin. İkisi de Dosya menüsünde, “Yerel gruplar için kitler” altındadır.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n kit(s). Make them again to have them all.</source>
        <translation>
            <numerusform>%n kitten sonra durduruldu. Hepsi için yeniden yapın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kit(s) written, the largest %1 kB.</source>
        <translation>
            <numerusform>%n kit yazıldı, en büyüğü %1 kB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizers’ key was made with them: %1. Keep a copy of this file in a safe place, and give it to nobody who may not make kits.</source>
        <translation>Onlarla birlikte düzenleyenlerin anahtarı yapıldı: %1. Bu dosyanın bir kopyasını güvenli bir yerde saklayın ve kit yapmaması gereken kimseye vermeyin.</translation>
    </message>
</context>
<context>
    <name>ManyChoices</name>
    <message>
        <source>Layouts</source>
        <translation>Düzenler</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>Kim basacak?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Dosya adları</translation>
    </message>
    <message>
        <source>Also on office paper, to be cut and stacked</source>
        <translation>Ayrıca ofis kâğıdında, kesilip üst üste konmak için</translation>
    </message>
    <message>
        <source>Versions that differ in black alone</source>
        <translation>Yalnız siyahı değişen sürümler</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Süreçler</translation>
    </message>
    <message>
        <source>Choose a layout.</source>
        <translation>Bir düzen seçin.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Bir dil seçin.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Bir grup seçin.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>The campaign has no groups</source>
        <translation>Kampanyada grup yok</translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>Hepsi: %n grup</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Yalnız %1</translation>
    </message>
    <message>
        <source>Those chosen here</source>
        <translation>Burada seçilenler</translation>
    </message>
    <message>
        <source>Without a group&apos;s event</source>
        <translation>Grup etkinliği olmadan</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Ekranlar için</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>The shop then changes one plate for each version. Layouts that can: %1.</source>
        <translation>O zaman matbaa her sürüm için tek kalıp değiştirir. Uygun düzenler: %1.</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Örneğin %1</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Export many</source>
        <translation>Çok sayıda dışa aktar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>A leaflet for each layout, language and group</source>
        <translation>Her düzen, dil ve grup için bir broşür</translation>
    </message>
    <message>
        <source>Make the leaflets</source>
        <translation>Broşürleri yap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Making the leaflets</source>
        <translation>Broşürler yapılıyor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>They say what the window said when you began, saved or not. You can go on working in it.</source>
        <translation>Başladığınızda pencerede ne varsa onu söylerler, kaydedilmiş olsun olmasın. Pencerede çalışmayı sürdürebilirsiniz.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Make the rest</source>
        <translation>Kalanları yap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n file(s).</source>
        <translation>
            <numerusform>Bundan %n dosya çıkar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds leaflets of this campaign: only what is missing or changed is made.</source>
        <translation>Klasörde bu kampanyanın broşürleri var: yalnız eksik ya da değişmiş olanlar yapılır.</translation>
    </message>
    <message>
        <source>As fast as the last ones, that takes about %1.</source>
        <translation>Sonuncular kadar hızlı olursa yaklaşık %1 sürer.</translation>
    </message>
    <message>
        <source>How long that takes is said once the first are made.</source>
        <translation>Ne kadar süreceği ilkleri yapılınca söylenir.</translation>
    </message>
    <message>
        <source>What is not saved yet is in them, too.</source>
        <translation>Henüz kaydedilmemiş olan da içlerindedir.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Başlıyor…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Laying them out on office paper: %n file(s)</source>
        <translation>
            <numerusform>Ofis kâğıdına yerleştiriliyor: %n dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Yaklaşık %1 kaldı</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>%n yapılamadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors, not to be printed yet</source>
        <translation>
            <numerusform>%n hatalı, henüz basılmamalı</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>The leaflets were not made</source>
        <translation>Broşürler yapılmadı</translation>
    </message>
    <message>
        <source>All of it is listed in %1</source>
        <translation>Hepsi şurada listelenir: %1</translation>
    </message>
    <message>
        <source>A click copies a line with the names of all its files.</source>
        <translation>Bir tıklama satırı tüm dosya adlarıyla kopyalar.</translation>
    </message>
    <message>
        <source>Some leaflets are missing</source>
        <translation>Bazı broşürler eksik</translation>
    </message>
    <message>
        <source>Made, but with errors</source>
        <translation>Yapıldı, ama hatalarla</translation>
    </message>
    <message>
        <source>The leaflets are ready</source>
        <translation>Broşürler hazır</translation>
    </message>
    <message numerus="yes">
        <source>%n made now</source>
        <translation>
            <numerusform>şimdi %n yapıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n zaten vardı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n eksik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of office sheets</source>
        <translation>
            <numerusform>ofis kâğıtlarıyla %n dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s), such as %1</source>
        <translation>
            <numerusform>%n dosyada, örneğin %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 sa %2 dk</translation>
    </message>
</context>
<context>
    <name>MarkdownBox</name>
    <message>
        <source>Heading</source>
        <translation>Ara başlık</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Kalın (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>İtalik (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Alıntı</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n sözcük</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge returns</source>
        <translation>Yanıtları birleştir</translation>
    </message>
    <message>
        <source>Merge returns of local groups</source>
        <translation>Yerel grupların yanıtlarını birleştir</translation>
    </message>
    <message>
        <source>Choose what came back from the groups: returns, saved kits, or whole folders of them. You see what they change before anything is changed.</source>
        <translation>Gruplardan gelenleri seçin: yanıtlar, kaydedilmiş kitler ya da bunların klasörleri. Hiçbir şey değişmeden önce neyi değiştirdiklerini görürsünüz.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Reading the returns</source>
        <translation>Yanıtlar okunuyor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Geri gelenler</translation>
    </message>
    <message>
        <source>Take the changes</source>
        <translation>Değişiklikleri al</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Çakışmalar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Neden reddedildi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedilenler</translation>
    </message>
    <message>
        <source>Refused returns</source>
        <translation>Reddedilen yanıtlar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Yeni bir şey yok</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Is to be</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>Seçilen satırın tamamı</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Henüz hiçbir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide: until then, these returns are left out whole.</source>
        <translation>
            <numerusform>Karar verilecek %n çakışma var: O zamana kadar bu yanıtlar bütünüyle dışarıda kalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n change(s). Undo takes them back together.</source>
        <translation>
            <numerusform>%n değişiklik alındı. Geri al hepsini birlikte geri alır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeOptions</name>
    <message>
        <source>Each page by itself, in its own size</source>
        <translation>Her sayfa ayrı, kendi boyutunda</translation>
    </message>
    <message>
        <source>on its long edge</source>
        <translation>uzun kenarından</translation>
    </message>
    <message>
        <source>on its short edge</source>
        <translation>kısa kenarından</translation>
    </message>
    <message>
        <source>to the right, in mm</source>
        <translation>sağa, mm</translation>
    </message>
    <message>
        <source>up, in mm</source>
        <translation>yukarı, mm</translation>
    </message>
    <message>
        <source>Calibration sheet…</source>
        <translation>Ayar sayfası…</translation>
    </message>
    <message>
        <source>A sheet to print on both sides: it shows the two numbers to enter here.</source>
        <translation>İki yüzüne basılacak bir sayfa: buraya girilecek iki sayıyı gösterir.</translation>
    </message>
    <message>
        <source>A plain PDF in the page&apos;s own size, for the printer in the office.</source>
        <translation>Ofis yazıcısı için, sayfanın kendi boyutunda sade bir PDF.</translation>
    </message>
    <message>
        <source>Print it at 100 %, not fitted to the page. An office printer leaves a white edge.</source>
        <translation>Sayfaya sığdırmadan %100 ölçekte yazdırın. Ofis yazıcısı beyaz bir kenar bırakır.</translation>
    </message>
    <message numerus="yes">
        <source>%n leaflet(s) on each sheet, with marks where it is cut.</source>
        <translation>
            <numerusform>Her kâğıtta %n broşür, kesim işaretleriyle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pages on each side, in the order of a booklet: fold it in the middle.</source>
        <translation>Her yüzde iki sayfa, kitapçık sırasıyla: ortadan katlayın.</translation>
    </message>
    <message>
        <source>Print it at 100 %, on both sides, turned %1.</source>
        <translation>%100 ölçekte, iki yüze, %1 çevirerek basın.</translation>
    </message>
    <message>
        <source>Made by the rules for office printers: plain paper, no bleed.</source>
        <translation>Ofis yazıcısı kurallarıyla yapılır: düz kâğıt, taşma payı yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n on a sheet of %1</source>
        <translation>
            <numerusform>bir %1 kâğıdında %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Booklet on %1</source>
        <translation>%1 üzerinde kitapçık</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>It turns the sheet</source>
        <translation>Kâğıdı çevirişi</translation>
    </message>
    <message>
        <source>Its back is off by</source>
        <translation>Arka yüz kayması</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Who publishes the leaflet: name and address.</source>
        <translation>Bildiriyi kim yayımlıyor: ad ve adres.</translation>
    </message>
    <message>
        <source>The person who answers for what it says.</source>
        <translation>İçeriğinden sorumlu kişi.</translation>
    </message>
    <message>
        <source>Who has it made, or authorised it.</source>
        <translation>Yaptıran ya da onaylayan.</translation>
    </message>
    <message>
        <source>For whom it is published, where that is somebody else.</source>
        <translation>Başkasıysa, kimin için yayımlandığı.</translation>
    </message>
    <message>
        <source>Who prints it: name and address. The print shop knows them.</source>
        <translation>Kim basıyor: ad ve adres. Matbaa bilir.</translation>
    </message>
    <message>
        <source>Who pays for it.</source>
        <translation>Bedelini kim ödüyor.</translation>
    </message>
    <message>
        <source>How many copies, and when: 5,000, March 2027.</source>
        <translation>Kaç adet ve ne zaman: 5.000, Mart 2027.</translation>
    </message>
    <message>
        <source>Show all parts of an imprint</source>
        <translation>Künyenin tüm bölümlerini göster</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Künye</translation>
    </message>
    <message>
        <source>Printed as it stands, before the parts.</source>
        <translation>Olduğu gibi, bölümlerden önce basılır.</translation>
    </message>
    <message>
        <source>None, or not in this list</source>
        <translation>Hiçbiri ya da listede yok</translation>
    </message>
    <message>
        <source>The law wants this part: %1.</source>
        <translation>Bu bölümü yasa ister: %1.</translation>
    </message>
    <message>
        <source>At elections the law wants this part: %1.</source>
        <translation>Seçimlerde bu bölümü yasa ister: %1.</translation>
    </message>
    <message>
        <source>If your own imprint text says it already, move it here.</source>
        <translation>Kendi metninizde zaten varsa buraya taşıyın.</translation>
    </message>
    <message>
        <source>Not everybody is asked for it.</source>
        <translation>Herkesten istenmez.</translation>
    </message>
</context>
<context>
    <name>Padlock</name>
    <message>
        <source>Locked by the organizers: it is the same for every group.</source>
        <translation>Düzenleyenler kilitledi: Her grup için aynıdır.</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Resim yok</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>group %1</source>
        <translation>grup %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>dil %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>sayfa %1</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>çerçeve %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>This translation was not yet checked by a native speaker.</source>
        <translation>Bu çeviri henüz ana dili konuşan biri tarafından gözden geçirilmedi.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Güncelleniyor…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n sorun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print shop</source>
        <translation>Matbaa</translation>
    </message>
    <message>
        <source>What this file will be</source>
        <translation>Bu dosya nasıl olacak</translation>
    </message>
    <message>
        <source>For screens: accessible PDF with links</source>
        <translation>Ekranlar için: bağlantılı, erişilebilir PDF</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Choose a layout that fits</source>
        <translation>Sığan bir düzen seç</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message numerus="yes">
        <source>Do not print yet: %n error(s)</source>
        <translation>
            <numerusform>Henüz bastırmayın: %n hata</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Gözden geçirin</translation>
    </message>
    <message>
        <source>Nothing stands against printing it</source>
        <translation>Basılmasına engel bir şey yok</translation>
    </message>
    <message>
        <source>Being examined…</source>
        <translation>İnceleniyor…</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no petition link, so the leaflet has no QR code.</source>
        <translation>İmza kampanyası bağlantısı yok, bu yüzden broşürde karekod yok.</translation>
    </message>
    <message>
        <source>Enter the link of the petition.</source>
        <translation>İmza kampanyasının bağlantısını girin.</translation>
    </message>
    <message>
        <source>The petition link %1 is a placeholder and must not go to print.</source>
        <translation>İmza kampanyası bağlantısı %1 bir yer tutucudur ve basılmamalıdır.</translation>
    </message>
    <message>
        <source>Enter the real link of the petition.</source>
        <translation>İmza kampanyasının gerçek bağlantısını girin.</translation>
    </message>
    <message>
        <source>The imprint is missing: most countries ask who is responsible for a leaflet.</source>
        <translation>Künye eksik: Çoğu ülke broşürden kimin sorumlu olduğunun yazılmasını ister.</translation>
    </message>
    <message>
        <source>Enter the publisher&apos;s name and address.</source>
        <translation>Yayımlayanın adını ve adresini girin.</translation>
    </message>
    <message>
        <source>The translation into “%1” was reviewed by nobody yet.</source>
        <translation>“%1” diline çeviriyi henüz kimse gözden geçirmedi.</translation>
    </message>
    <message>
        <source>Let a native reader check it, then set its status to reviewed.</source>
        <translation>Ana dili konuşan birine gözden geçirtin, sonra durumunu “gözden geçirildi” yapın.</translation>
    </message>
    <message>
        <source>The translation has no %1, the original has one.</source>
        <translation>Çeviride “%1” yok, özgün metinde var.</translation>
    </message>
    <message>
        <source>Translate it.</source>
        <translation>Çevirin.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>giriş</translation>
    </message>
    <message>
        <source>call</source>
        <translation>çağrı</translation>
    </message>
    <message>
        <source>body</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>short body</source>
        <translation>kısa metin</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>bildiri</translation>
    </message>
    <message>
        <source>event</source>
        <translation>etkinlik</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>künye</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>iletişim</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>üst başlık</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kısa metin</translation>
    </message>
    <message>
        <source>title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>link</source>
        <translation>bağlantı</translation>
    </message>
    <message>
        <source>The event ends at %1, when it starts at %2.</source>
        <translation>Etkinlik %1 saatinde bitiyor, oysa %2 saatinde başlıyor.</translation>
    </message>
    <message>
        <source>The event ends at %1, before it starts at %2.</source>
        <translation>Etkinlik %1 saatinde, başladığı %2 saatinden önce bitiyor.</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>İki saati de kontrol edin.</translation>
    </message>
    <message>
        <source>The event ends at %1, and does not say when it begins.</source>
        <translation>Etkinlik %1 saatinde bitiyor ama ne zaman başladığı yazmıyor.</translation>
    </message>
    <message>
        <source>Enter when it begins.</source>
        <translation>Başlangıç saatini girin.</translation>
    </message>
    <message>
        <source>The event has no date.</source>
        <translation>Etkinliğin tarihi yok.</translation>
    </message>
    <message>
        <source>Enter its date.</source>
        <translation>Tarihini girin.</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>“%1” bir telefon numarası değil.</translation>
    </message>
    <message>
        <source>Write it as +49 30 1234567, with no other words.</source>
        <translation>+49 30 1234567 biçiminde, başka sözcük eklemeden yazın.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>name@example.org biçiminde yazın.</translation>
    </message>
    <message>
        <source>The event was on %1, and that is past.</source>
        <translation>Etkinlik %1 tarihindeydi, o gün geçti.</translation>
    </message>
    <message>
        <source>Enter the date anew, or leave the event out.</source>
        <translation>Tarihi yeniden girin ya da etkinliği çıkarın.</translation>
    </message>
    <message>
        <source>The event is on %1, more than three years from now.</source>
        <translation>Etkinlik %1 tarihinde, yani üç yıldan uzun bir süre sonra.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Yılı kontrol edin.</translation>
    </message>
    <message>
        <source>The statement has no title.</source>
        <translation>Bildirinin başlığı yok.</translation>
    </message>
    <message>
        <source>Write a headline.</source>
        <translation>Bir başlık yazın.</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>Bildiri boş.</translation>
    </message>
    <message>
        <source>Write its text.</source>
        <translation>Metnini yazın.</translation>
    </message>
    <message>
        <source>Write it with https://</source>
        <translation>https:// ile yaz</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” bir tarih değil.</translation>
    </message>
    <message>
        <source>Write it as 2027-03-18.</source>
        <translation>2027-03-18 biçiminde yazın.</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>“%1” bir saat değil.</translation>
    </message>
    <message>
        <source>Write it as 18:30.</source>
        <translation>18:30 biçiminde yazın.</translation>
    </message>
    <message>
        <source>“%1” is no type size from %2 to %3 pt.</source>
        <translation>“%1”, %2 ile %3 pt arasında bir punto değil.</translation>
    </message>
    <message>
        <source>Write it as 12.</source>
        <translation>12 biçiminde yazın.</translation>
    </message>
    <message>
        <source>“%1” is no accent colour.</source>
        <translation>“%1” bir renk değil.</translation>
    </message>
    <message>
        <source>Write it as #c4161c.</source>
        <translation>#c4161c biçiminde yazın.</translation>
    </message>
    <message>
        <source>“%1” is no country&apos;s code.</source>
        <translation>“%1” bir ülke kodu değil.</translation>
    </message>
    <message>
        <source>Write it as DE.</source>
        <translation>DE biçiminde yazın.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” bir tam sayı değil.</translation>
    </message>
    <message>
        <source>Write it as 5000.</source>
        <translation>5000 biçiminde yazın.</translation>
    </message>
    <message>
        <source>The link “%1” %2.</source>
        <translation>“%1” bağlantısı %2.</translation>
    </message>
    <message>
        <source>holds a space or an invisible character</source>
        <translation>bir boşluk ya da görünmez karakter içeriyor</translation>
    </message>
    <message>
        <source>holds a backslash</source>
        <translation>ters eğik çizgi içeriyor</translation>
    </message>
    <message>
        <source>is no link</source>
        <translation>bir bağlantı değil</translation>
    </message>
    <message>
        <source>does not begin with https://</source>
        <translation>https:// ile başlamıyor</translation>
    </message>
    <message>
        <source>holds a user&apos;s name</source>
        <translation>bir kullanıcı adı içeriyor</translation>
    </message>
    <message>
        <source>names no host</source>
        <translation>bir site adı içermiyor</translation>
    </message>
    <message>
        <source>Write https://…</source>
        <translation>https://… yazın</translation>
    </message>
    <message>
        <source>There is no picture “%1” under images/.</source>
        <translation>images/ klasöründe “%1” resmi yok.</translation>
    </message>
    <message>
        <source>The link tells who sent people there (%1).</source>
        <translation>Bağlantı insanları kimin gönderdiğini belli ediyor (%1).</translation>
    </message>
    <message>
        <source>Take these parameters out.</source>
        <translation>Bu parametreleri çıkarın.</translation>
    </message>
    <message>
        <source>Remove the tracking parameters</source>
        <translation>İzleme parametrelerini kaldır</translation>
    </message>
    <message>
        <source>%1 counts every scan and may send people elsewhere later.</source>
        <translation>%1 her taramayı sayar ve sonradan insanları başka yere gönderebilir.</translation>
    </message>
    <message>
        <source>Use the page&apos;s own link.</source>
        <translation>Sayfanın kendi bağlantısını kullanın.</translation>
    </message>
    <message>
        <source>The link&apos;s name “%1” %2.</source>
        <translation>Bağlantıdaki “%1” adı %2.</translation>
    </message>
    <message>
        <source>holds letters that are drawn like others</source>
        <translation>başkalarına benzeyen harfler içeriyor</translation>
    </message>
    <message>
        <source>mixes letters of %1 that look alike</source>
        <translation>birbirine benzeyen harfleri karıştırıyor (%1)</translation>
    </message>
    <message>
        <source>is written in %1 letters that look like Latin ones</source>
        <translation>Latin harflerine benzeyen harflerle yazılmış (%1)</translation>
    </message>
    <message>
        <source>Type the link anew.</source>
        <translation>Bağlantıyı yeniden yazın.</translation>
    </message>
    <message>
        <source>No rule for imprints is known for the country “%1”.</source>
        <translation>“%1” ülkesi için bilinen bir künye kuralı yok.</translation>
    </message>
    <message>
        <source>Ask a printer there what must stand.</source>
        <translation>Oradaki bir matbaaya ne yazılması gerektiğini sorun.</translation>
    </message>
    <message>
        <source>%1 law of %2 wants in the imprint: %3.</source>
        <translation>%1 (%2) künyede şunu ister: %3.</translation>
    </message>
    <message>
        <source>The</source>
        <translation>Yasa</translation>
    </message>
    <message>
        <source>At elections, the</source>
        <translation>Seçimlerde yasa</translation>
    </message>
    <message>
        <source>%1 No legal advice.</source>
        <translation>%1 Bu, hukuki danışmanlık değildir.</translation>
    </message>
    <message>
        <source>Fill in this field; a part that your own imprint text says already belongs here instead.</source>
        <translation>Bu alanı doldurun; kendi künye metninizde zaten yazanı buraya taşıyın.</translation>
    </message>
    <message>
        <source>“%1” is locked: the organizer keeps this part of the leaflet the same for every group.</source>
        <translation>“%1” kilitli: Düzenleyen, broşürün bu bölümünü her grup için aynı tutuyor.</translation>
    </message>
    <message>
        <source>Open to you: %1. Ask the organizer for anything else.</source>
        <translation>Size açık olanlar: %1. Gerisi için düzenleyene başvurun.</translation>
    </message>
    <message>
        <source>This part is locked: tell the organizers.</source>
        <translation>Bu bölüm kilitli: Düzenleyenlere bildirin.</translation>
    </message>
    <message>
        <source>This kit is not whole: %1 is missing.</source>
        <translation>Kit eksik: %1 yok.</translation>
    </message>
    <message>
        <source>This kit was changed: its list of what is locked is not the organizer&apos;s.</source>
        <translation>Kit değiştirilmiş: Kilitlilerin listesi düzenleyeninki değil.</translation>
    </message>
    <message>
        <source>This kit was changed in a locked part: %1.</source>
        <translation>Kitin kilitli bir bölümü değiştirilmiş: %1.</translation>
    </message>
    <message>
        <source>This kit was made by a newer version of the program.</source>
        <translation>Kit, programın daha yeni bir sürümüyle yapılmış.</translation>
    </message>
    <message>
        <source>This kit was changed: the organizer&apos;s signature does not fit it.</source>
        <translation>Kit değiştirilmiş: Düzenleyenin imzası uymuyor.</translation>
    </message>
    <message>
        <source>This kit is damaged: %1.</source>
        <translation>Kit hasarlı: %1.</translation>
    </message>
    <message>
        <source>Ask the organizer for the kit again.</source>
        <translation>Düzenleyenden kiti yeniden isteyin.</translation>
    </message>
    <message>
        <source>The print shop in this kit cannot be read: %1.</source>
        <translation>Kitteki matbaa okunamıyor: %1.</translation>
    </message>
    <message>
        <source>The print shop in this kit names a colour profile that lies elsewhere on the disk.</source>
        <translation>Kitteki matbaa, diskte başka yerdeki bir renk profilini gösteriyor.</translation>
    </message>
    <message>
        <source>Ask the organizer.</source>
        <translation>Düzenleyene sorun.</translation>
    </message>
    <message>
        <source>The key that signs this campaign&apos;s kits is not on this computer.</source>
        <translation>Bu kampanyanın kitlerini imzalayan anahtar bu bilgisayarda değil.</translation>
    </message>
    <message>
        <source>On the computer that has it, run “kit key export”, and here “kit key import”. Where it is lost, “kit key new” makes another; returns of kits made before are still taken.</source>
        <translation>Anahtarın olduğu bilgisayarda “kit key export”, burada “kit key import” çalıştırın. Kaybolduysa “kit key new” yenisini yapar; önceki kitlerin yanıtları yine alınır.</translation>
    </message>
    <message>
        <source>The list of kits was written by a newer version of the program.</source>
        <translation>Kit listesi programın daha yeni bir sürümüyle yazılmış.</translation>
    </message>
    <message>
        <source>The kits of two groups would have the same file name, “%1”.</source>
        <translation>İki grubun kitleri aynı dosya adını alırdı: “%1”.</translation>
    </message>
    <message>
        <source>Change an id.</source>
        <translation>Kimliklerden birini değiştirin.</translation>
    </message>
    <message>
        <source>This is from another campaign: its kit was signed with another key.</source>
        <translation>Bu başka bir kampanyadan: Kiti başka bir anahtarla imzalanmış.</translation>
    </message>
    <message>
        <source>The campaign has no group “%1” with a kit.</source>
        <translation>Kampanyada kiti olan bir “%1” grubu yok.</translation>
    </message>
    <message>
        <source>This is from an older kit of “%1”: a newer one was made since.</source>
        <translation>Bu, “%1” grubunun eski kitinden: O zamandan beri yenisi yapıldı.</translation>
    </message>
    <message>
        <source>Send the group its new kit.</source>
        <translation>Gruba yeni kitini gönderin.</translation>
    </message>
    <message>
        <source>This changes a locked field: “%1”.</source>
        <translation>Bu, kilitli bir alanı değiştiriyor: “%1”.</translation>
    </message>
    <message>
        <source>Ask the group about it.</source>
        <translation>Bunu gruba sorun.</translation>
    </message>
    <message>
        <source>This is older than the return of “%1” that was merged.</source>
        <translation>Bu, “%1” grubunun birleştirilen yanıtından daha eski.</translation>
    </message>
    <message>
        <source>Nothing is to be done, or ask the group for its latest.</source>
        <translation>Yapılacak bir şey yok ya da gruptan en sonuncuyu isteyin.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>“%1” metni %2 karakterden uzun.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the return.</source>
        <translation>“%1” resmi yanıtta yok.</translation>
    </message>
    <message>
        <source>“%1” is no field that takes this text.</source>
        <translation>“%1” bu metni alan bir alan değil.</translation>
    </message>
    <message>
        <source>Ask the group to send it again.</source>
        <translation>Gruptan yeniden göndermesini isteyin.</translation>
    </message>
    <message>
        <source>This is no return of a kit: %1 is missing.</source>
        <translation>Bu bir kit yanıtı değil: %1 yok.</translation>
    </message>
    <message>
        <source>This return was changed after it was made: the kit&apos;s signature does not fit.</source>
        <translation>Yanıt yapıldıktan sonra değiştirilmiş: Kitin imzası uymuyor.</translation>
    </message>
    <message>
        <source>This campaign is no kit: nothing was handed out in it.</source>
        <translation>Bu kampanya bir kit değil: İçinde dağıtılan bir şey yok.</translation>
    </message>
    <message>
        <source>This return was made by a newer version of the program.</source>
        <translation>Yanıt, programın daha yeni bir sürümüyle yapılmış.</translation>
    </message>
    <message>
        <source>This return was put together from two kits.</source>
        <translation>Yanıt iki kitten bir araya getirilmiş.</translation>
    </message>
    <message>
        <source>A picture in this return is not the one that it was made with.</source>
        <translation>Yanıttaki bir resim, yapıldığı zamanki resim değil.</translation>
    </message>
    <message>
        <source>With its picture the campaign would have more than %1 files or %2 MB.</source>
        <translation>Bu resimle kampanyada %1 dosyadan ya da %2 MB’tan fazlası olurdu.</translation>
    </message>
    <message>
        <source>Make the pictures smaller, or take some out.</source>
        <translation>Resimleri küçültün ya da bazılarını çıkarın.</translation>
    </message>
    <message>
        <source>The campaign was changed here since the kit was made.</source>
        <translation>Kit yapıldıktan sonra kampanya burada değiştirilmiş.</translation>
    </message>
    <message>
        <source>Two returns say different things.</source>
        <translation>İki yanıt farklı şeyler söylüyor.</translation>
    </message>
    <message>
        <source>This folder cannot be read: %1.</source>
        <translation>Klasör okunamıyor: %1.</translation>
    </message>
    <message>
        <source>the frame “%1” differs</source>
        <translation>“%1” çerçevesi farklı</translation>
    </message>
    <message>
        <source>the frame “%1” is new</source>
        <translation>“%1” çerçevesi yeni</translation>
    </message>
    <message>
        <source>the frame “%1” is missing</source>
        <translation>“%1” çerçevesi eksik</translation>
    </message>
    <message>
        <source>the frame “%1” stands elsewhere</source>
        <translation>“%1” çerçevesi başka yerde</translation>
    </message>
    <message>
        <source>the frames are drawn in another order</source>
        <translation>çerçeveler başka sırada çizilmiş</translation>
    </message>
    <message>
        <source>it looks different</source>
        <translation>farklı görünüyor</translation>
    </message>
    <message>
        <source>it has %1 pages, the master %2</source>
        <translation>%1 sayfası var, ana dosyanın %2</translation>
    </message>
    <message>
        <source>the pages are of different sizes</source>
        <translation>sayfaların boyutları farklı</translation>
    </message>
    <message>
        <source>the page&apos;s resources differ</source>
        <translation>sayfanın kaynakları farklı</translation>
    </message>
    <message>
        <source>what the page draws outside of frames differs</source>
        <translation>sayfanın çerçeveler dışında çizdikleri farklı</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>okunamıyor: %1</translation>
    </message>
    <message>
        <source>it is not a PDF</source>
        <translation>PDF değil</translation>
    </message>
    <message>
        <source>The master cannot be read: %1.</source>
        <translation>Ana dosya okunamıyor: %1.</translation>
    </message>
    <message>
        <source>These files could not be compared: the process that does it ended.</source>
        <translation>Dosyalar karşılaştırılamadı: İşlem sona erdi.</translation>
    </message>
    <message>
        <source>Try it with fewer files, to find the one that it cannot read.</source>
        <translation>Okuyamadığı dosyayı bulmak için daha az dosyayla deneyin.</translation>
    </message>
    <message>
        <source>The name “%1” leads out of the folder.</source>
        <translation>“%1” adı klasörün dışına çıkıyor.</translation>
    </message>
    <message>
        <source>“%1” is compressed beyond belief.</source>
        <translation>“%1” inanılmaz ölçüde sıkıştırılmış.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Şifrelenmiş.</translation>
    </message>
    <message>
        <source>%1 cannot be printed.</source>
        <translation>%1 basılamaz.</translation>
    </message>
    <message>
        <source>Raw HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>A block of code</source>
        <translation>Kod bloğu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Write plain paragraphs, headings, emphasis, lists and quotations.</source>
        <translation>Düz paragraf, ara başlık, vurgu, liste ve alıntı yazın.</translation>
    </message>
    <message>
        <source>This link is not allowed: %1.</source>
        <translation>Bu bağlantıya izin verilmiyor: %1.</translation>
    </message>
    <message>
        <source>Use https://, mailto: or tel:.</source>
        <translation>https://, mailto: ya da tel: kullanın.</translation>
    </message>
    <message>
        <source>The text of “%1” does not fit: at its smallest size, %2 pt, 1 word is too many.</source>
        <translation>“%1” metni sığmıyor: En küçük puntoda, %2 pt, bir sözcük fazla.</translation>
    </message>
    <message>
        <source>The text of “%1” does not fit: at its smallest size, %2 pt, %3 words are too many.</source>
        <translation>“%1” metni sığmıyor: En küçük puntoda, %2 pt, %3 sözcük fazla.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose a larger layout.</source>
        <translation>Metni kısaltın ya da daha büyük bir düzen seçin.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long for this layout, so the short text stands there.</source>
        <translation>“%1” metni bu düzen için çok uzun, bu yüzden orada kısa metin duruyor.</translation>
    </message>
    <message>
        <source>A line of “%1” is %2 mm wider than its frame: a part of it may not break.</source>
        <translation>“%1” içindeki bir satır çerçevesinden %2 mm daha geniş: Bir bölümü bölünemiyor.</translation>
    </message>
    <message>
        <source>Shorten the address, the date or the name in it.</source>
        <translation>İçindeki adresi, tarihi ya da adı kısaltın.</translation>
    </message>
    <message>
        <source>A part of “%1” is not on the page: “%2”.</source>
        <translation>“%1” bölümünün bir parçası sayfada yok: “%2”.</translation>
    </message>
    <message>
        <source>No font has the character “%1” (U+%2, %3).</source>
        <translation>Hiçbir yazı tipinde “%1” karakteri yok (U+%2, %3).</translation>
    </message>
    <message>
        <source>Replace it by another one.</source>
        <translation>Yerine başka birini koyun.</translation>
    </message>
    <message>
        <source>The leaflet&apos;s fixed words in %1 (such as “%2”) are unreviewed.</source>
        <translation>Broşürün %1 dilindeki sabit sözcükleri (“%2” gibi) gözden geçirilmedi.</translation>
    </message>
    <message>
        <source>Let a native reader check them.</source>
        <translation>Ana dili konuşan birine gözden geçirtin.</translation>
    </message>
    <message>
        <source>The petition link is too long for a QR code.</source>
        <translation>İmza kampanyası bağlantısı karekod için çok uzun.</translation>
    </message>
    <message>
        <source>The layout “%1” cannot be had in the format “%2”, so it is %3.</source>
        <translation>“%1” düzeni “%2” boyutunda yok, bu yüzden %3 kullanılıyor.</translation>
    </message>
    <message>
        <source>Its formats: %1.</source>
        <translation>Boyutları: %1.</translation>
    </message>
    <message>
        <source>The layout “%1” has no room for a second language, so “%2” is left out.</source>
        <translation>“%1” düzeninde ikinci dile yer yok, bu yüzden “%2” çıkarıldı.</translation>
    </message>
    <message>
        <source>Choose a layout with a page for it.</source>
        <translation>Onun için sayfası olan bir düzen seçin.</translation>
    </message>
    <message>
        <source>The layout “%1” sets two languages, and the second was not named.</source>
        <translation>“%1” düzeni iki dillidir, ikincisi seçilmedi.</translation>
    </message>
    <message>
        <source>Choose a second language.</source>
        <translation>İkinci bir dil seçin.</translation>
    </message>
    <message>
        <source>The accent colour %1 cannot be printed as it looks on the screen (Delta E %2).</source>
        <translation>%1 vurgu rengi ekranda göründüğü gibi basılamaz (Delta E %2).</translation>
    </message>
    <message>
        <source>Choose a darker or less vivid one, or ask for a proof.</source>
        <translation>Daha koyu ya da daha az canlı bir renk seçin veya prova isteyin.</translation>
    </message>
    <message>
        <source>The print shop “%1” does not sell %2.</source>
        <translation>“%1” matbaası %2 basmıyor.</translation>
    </message>
    <message>
        <source>It sells %1: choose one of these, or another shop.</source>
        <translation>Bastıkları: %1. Bunlardan birini ya da başka bir matbaa seçin.</translation>
    </message>
    <message>
        <source>No QR code that leads to %1 can be read in the file.</source>
        <translation>Dosyada %1 adresine götüren bir karekod okunamıyor.</translation>
    </message>
    <message>
        <source>Look whether it is covered, inverted, or too small.</source>
        <translation>Üstü örtülü, ters renkli ya da çok küçük mü, bakın.</translation>
    </message>
    <message>
        <source>The QR code cannot be read reliably.</source>
        <translation>Karekod güvenilir biçimde okunamıyor.</translation>
    </message>
    <message>
        <source>Draw it plain, dark on white.</source>
        <translation>Sade, beyaz üstüne koyu çizin.</translation>
    </message>
    <message>
        <source>%1 of %2 turned, blurred and grained copies of the QR code cannot be read.</source>
        <translation>Karekodun döndürülmüş, bulanık ve kumlu %2 kopyasından %1 tanesi okunamıyor.</translation>
    </message>
    <message>
        <source>Leave the code whole and uncovered, and print it larger or darker.</source>
        <translation>Kodu bütün ve açık bırakın, daha büyük ya da koyu basın.</translation>
    </message>
    <message>
        <source>The QR code leads to %1, not to %2.</source>
        <translation>Karekod %2 yerine %1 adresine götürüyor.</translation>
    </message>
    <message>
        <source>Export the leaflet again.</source>
        <translation>Broşürü yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>The QR code&apos;s modules are %1 mm; %2 mm are good, %3 mm the least.</source>
        <translation>Karekodun modülleri %1 mm; %2 mm iyidir, en az %3 mm olmalı.</translation>
    </message>
    <message>
        <source>Print the QR code larger, or shorten its link.</source>
        <translation>Karekodu daha büyük basın ya da bağlantısını kısaltın.</translation>
    </message>
    <message>
        <source>The QR code&apos;s margin is not plain and light; it needs %1 mm of white on all sides.</source>
        <translation>Karekodun çevresi düz ve açık değil; her yanda %1 mm beyaz gerekir.</translation>
    </message>
    <message>
        <source>Clear the space around the QR code.</source>
        <translation>Karekodun çevresini boşaltın.</translation>
    </message>
    <message>
        <source>The QR code stands less than %1 mm from the cut.</source>
        <translation>Karekod kesime %1 mm&apos;den yakın.</translation>
    </message>
    <message>
        <source>Move the QR code inwards.</source>
        <translation>Karekodu içeri alın.</translation>
    </message>
    <message>
        <source>The QR code stands %1 mm from a fold; %2 mm are needed.</source>
        <translation>Karekod katlama yerine %1 mm uzakta; %2 mm gerekir.</translation>
    </message>
    <message>
        <source>The QR code lies across a fold; %1 mm are needed.</source>
        <translation>Karekod katlama yerinin üstünde; %1 mm gerekir.</translation>
    </message>
    <message>
        <source>Move the QR code away from the fold.</source>
        <translation>Karekodu katlama yerinden uzaklaştırın.</translation>
    </message>
    <message>
        <source>%1 is set in %2 pt; %3 pt are the least that prints well.</source>
        <translation>%1 %2 pt ile dizilmiş; iyi basılması için en az %3 pt gerekir.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>White text</source>
        <translation>Beyaz metin</translation>
    </message>
    <message>
        <source>Text of several inks</source>
        <translation>Çok mürekkepli metin</translation>
    </message>
    <message>
        <source>Set it larger.</source>
        <translation>Daha büyük dizin.</translation>
    </message>
    <message>
        <source>%1 is %2 pt thick; %3 pt are the least that prints well.</source>
        <translation>%1 %2 pt kalınlığında; iyi basılması için en az %3 pt gerekir.</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Çizgi</translation>
    </message>
    <message>
        <source>A white line</source>
        <translation>Beyaz çizgi</translation>
    </message>
    <message>
        <source>Make it thicker.</source>
        <translation>Kalınlaştırın.</translation>
    </message>
    <message>
        <source>A colour prints %1 ink; the printer allows %2.</source>
        <translation>Bir renk %1 mürekkep basıyor; matbaa %2 kabul ediyor.</translation>
    </message>
    <message>
        <source>Choose a colour with less ink.</source>
        <translation>Daha az mürekkepli bir renk seçin.</translation>
    </message>
    <message>
        <source>%1 ink lie on a square of 15 mm; the printer allows %2.</source>
        <translation>15 mm&apos;lik karede %1 mürekkep var; matbaa %2 kabul ediyor.</translation>
    </message>
    <message>
        <source>Lighten the picture or colour there, or convert it with the printer&apos;s profile.</source>
        <translation>Oradaki resmi ya da rengi açın veya matbaanın profiliyle dönüştürün.</translation>
    </message>
    <message>
        <source>Text stands %1 mm from the cut; %2 mm are safe.</source>
        <translation>Metin kesime %1 mm uzakta; %2 mm güvenlidir.</translation>
    </message>
    <message>
        <source>Move the text inwards.</source>
        <translation>Metni içeri alın.</translation>
    </message>
    <message>
        <source>Text stands %1 mm from a fold; %2 mm are safe.</source>
        <translation>Metin katlama yerine %1 mm uzakta; %2 mm güvenlidir.</translation>
    </message>
    <message>
        <source>Text runs across a fold; %1 mm are safe.</source>
        <translation>Metin katlama yerinden geçiyor; %1 mm güvenlidir.</translation>
    </message>
    <message>
        <source>Move the text away from the fold.</source>
        <translation>Metni katlama yerinden uzaklaştırın.</translation>
    </message>
    <message>
        <source>1 picture has too few pixels: %1 per inch at the lowest; %2 are good, %3 the least.</source>
        <translation>Bir resimde çok az piksel var: inç başına %1; %2 iyidir, en az %3 olmalı.</translation>
    </message>
    <message>
        <source>%1 pictures have too few pixels: %2 per inch at the lowest; %3 are good, %4 the least.</source>
        <translation>%1 resimde çok az piksel var: en düşüğü inç başına %2; %3 iyidir, en az %4 olmalı.</translation>
    </message>
    <message>
        <source>Take a larger picture, or place it smaller.</source>
        <translation>Daha büyük bir resim alın ya da onu daha küçük yerleştirin.</translation>
    </message>
    <message>
        <source>Text differs from its ground by %1 to 1 only; %2 to 1 are legible.</source>
        <translation>Metnin zeminiyle karşıtlığı yalnızca %1&apos;e 1; %2&apos;ye 1 okunaklıdır.</translation>
    </message>
    <message>
        <source>Make the text darker or its ground lighter.</source>
        <translation>Metni koyulaştırın ya da zeminini açın.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Böyle bir dosya ya da klasör yok.</translation>
    </message>
    <message>
        <source>Access is not permitted.</source>
        <translation>Erişim izni yok.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Disk salt okunur.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk dolu.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Bu bir klasör.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Ad çok uzun.</translation>
    </message>
    <message>
        <source>This cannot be written: %1</source>
        <translation>Bu yazılamıyor: %1</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Yer açın ya da başka bir disk seçin.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Zaten var.</translation>
    </message>
    <message>
        <source>This is no campaign: it has no campaign.toml.</source>
        <translation>Bu bir kampanya değil: campaign.toml yok.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Onu içeren klasörü seçin.</translation>
    </message>
    <message>
        <source>This file is broken or no campaign: %1.</source>
        <translation>Bu dosya bozuk ya da kampanya değil: %1.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Yeniden isteyin.</translation>
    </message>
    <message>
        <source>This campaign was made by a newer version of the program (format %1, known: %2).</source>
        <translation>Bu kampanya programın daha yeni bir sürümüyle yapılmış (biçim %1, bilinen: %2).</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Programı güncelleyin.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read: %2.</source>
        <translation>“%1” resmi okunamıyor: %2.</translation>
    </message>
    <message>
        <source>The logo differs from its ground by %1 to 1 only, so that it is hardly seen.</source>
        <translation>Logo, zemininden yalnızca %1’e 1 oranında ayrılıyor; bu yüzden zor seçiliyor.</translation>
    </message>
    <message>
        <source>Take its version for light grounds, or one that has a ground of its own.</source>
        <translation>Logonun açık zeminler için olan ya da kendi zemini bulunan sürümünü kullanın.</translation>
    </message>
    <message>
        <source>Take its version for dark grounds, or one that has a ground of its own.</source>
        <translation>Logonun koyu zeminler için olan ya da kendi zemini bulunan sürümünü kullanın.</translation>
    </message>
    <message>
        <source>The layout “%1” is faulty and left out: %2</source>
        <translation>“%1” düzeni hatalı olduğu için dışarıda bırakıldı: %2</translation>
    </message>
    <message>
        <source>Mend it, or delete its folder: “leaflet-studio layouts check” tells every fault of it.</source>
        <translation>Düzeltin ya da klasörünü silin: “leaflet-studio layouts check” bütün hatalarını söyler.</translation>
    </message>
    <message>
        <source>it is a drawing (SVG)</source>
        <translation>bu bir çizim (SVG)</translation>
    </message>
    <message>
        <source>it is a drawing (PDF)</source>
        <translation>bu bir çizim (PDF)</translation>
    </message>
    <message>
        <source>it is a drawing (EPS)</source>
        <translation>bu bir çizim (EPS)</translation>
    </message>
    <message>
        <source>it is a HEIC picture, as phones take them</source>
        <translation>bu, telefonların çektiği türden bir HEIC resmi</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, WebP, GIF or TIFF</source>
        <translation>bu bir JPEG, PNG, WebP, GIF ya da TIFF değil</translation>
    </message>
    <message>
        <source>Export it as PNG, 2000 pixels wide, from the program that it was drawn in.</source>
        <translation>Çizildiği programdan 2000 piksel genişliğinde PNG olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>dosyanın sonu eksik</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Yeniden kopyalayın ya da indirin.</translation>
    </message>
    <message>
        <source>Make it smaller: %1 million pixels are enough for any page.</source>
        <translation>Küçültün: her sayfa için %1 milyon piksel yeter.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and add it again.</source>
        <translation>JPEG ya da PNG olarak kaydedip yeniden ekleyin.</translation>
    </message>
    <message>
        <source>What you type is not kept for recovery at the moment. %1</source>
        <translation>Yazdıklarınız şu anda kurtarma için saklanmıyor. %1</translation>
    </message>
    <message>
        <source>Save your work now, on another disk if this one is full.</source>
        <translation>Çalışmanızı şimdi kaydedin, bu disk doluysa başka bir diske.</translation>
    </message>
    <message>
        <source>What you type cannot be kept for recovery. %1</source>
        <translation>Yazdıklarınız kurtarma için saklanamıyor. %1</translation>
    </message>
    <message>
        <source>Save your work often.</source>
        <translation>Çalışmanızı sık sık kaydedin.</translation>
    </message>
    <message>
        <source>The version before this one could not be kept. %1</source>
        <translation>Bundan önceki sürüm saklanamadı. %1</translation>
    </message>
    <message>
        <source>Make room on the disk of your home folder.</source>
        <translation>Ev klasörünüzün diskinde yer açın.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else since it was opened here.</source>
        <translation>Dosya burada açıldıktan sonra başkası tarafından değiştirildi.</translation>
    </message>
    <message>
        <source>The pattern “%1” %2.</source>
        <translation>“%1” kalıbı %2.</translation>
    </message>
    <message>
        <source>has a brace that is not closed, or not opened</source>
        <translation>kapanmamış ya da açılmamış bir ayraç içeriyor</translation>
    </message>
    <message>
        <source>names “%1”, which there is not; there are %2</source>
        <translation>“%1” adını anıyor, böyle bir şey yok; olanlar: %2</translation>
    </message>
    <message>
        <source>holds more than names in braces</source>
        <translation>ayraçlarda adlardan fazlasını içeriyor</translation>
    </message>
    <message>
        <source>names nothing that differs from file to file, such as {language}</source>
        <translation>dosyadan dosyaya değişen hiçbir şeyi anmıyor, örneğin {language}</translation>
    </message>
    <message>
        <source>holds a sign that no file&apos;s name may hold on some systems</source>
        <translation>bazı sistemlerde dosya adında bulunamayan bir im içeriyor</translation>
    </message>
    <message>
        <source>The name “%1” would stand for more than one file.</source>
        <translation>“%1” adı birden çok dosyaya verilirdi.</translation>
    </message>
    <message>
        <source>Name the layout, the language and the group in the pattern, or change the groups’ ids.</source>
        <translation>Kalıpta düzeni, dili ve grubu anın ya da grupların kimliklerini değiştirin.</translation>
    </message>
    <message>
        <source>This is no empty folder.</source>
        <translation>Bu klasör boş değil.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Başka birini seçin.</translation>
    </message>
    <message>
        <source>This folder holds the leaflets of another campaign, “%1”.</source>
        <translation>Bu klasörde başka bir kampanyanın, “%1”, broşürleri var.</translation>
    </message>
    <message>
        <source>The process that made the leaflets has ended.</source>
        <translation>Broşürleri yapan süreç sona erdi.</translation>
    </message>
    <message>
        <source>Begin again with the same folder: what is made already stays.</source>
        <translation>Aynı klasörle yeniden başlayın: yapılanlar kalır.</translation>
    </message>
    <message>
        <source>%1 pieces of %2 do not fit on %3: %4 are missing.</source>
        <translation>%2 boyutunda %1 parça %3 kâğıdına sığmıyor: %4 eksik.</translation>
    </message>
    <message>
        <source>%1 piece of %2 does not fit on %3: %4 are missing.</source>
        <translation>%2 boyutunda %1 parça %3 kâğıdına sığmıyor: %4 eksik.</translation>
    </message>
    <message>
        <source>%1 across</source>
        <translation>enine %1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>boyuna %1</translation>
    </message>
    <message>
        <source>%1 across and %2 down</source>
        <translation>enine %1 ve boyuna %2</translation>
    </message>
    <message>
        <source>Choose a larger sheet or fewer pieces.</source>
        <translation>Daha büyük bir kâğıt ya da daha az parça seçin.</translation>
    </message>
    <message>
        <source>There is not enough memory for this page.</source>
        <translation>Bu sayfa için yeterli bellek yok.</translation>
    </message>
    <message>
        <source>Use smaller pictures.</source>
        <translation>Daha küçük resimler kullanın.</translation>
    </message>
    <message>
        <source>The program made a mistake (%1: %2).</source>
        <translation>Program hata yaptı (%1: %2).</translation>
    </message>
    <message>
        <source>Nothing is lost. Undo the last change, and please report this.</source>
        <translation>Hiçbir şey kaybolmadı. Son değişikliği geri alın ve lütfen bunu bildirin.</translation>
    </message>
    <message>
        <source>“%1” is no date in the order %2.</source>
        <translation>“%1”, %2 sırasında bir tarih değil.</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>gün, ay, yıl</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>ay, gün, yıl</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>yıl, ay, gün</translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 columns.</source>
        <translation>Satırda %2 sütun altında %1 hücre var.</translation>
    </message>
    <message>
        <source>Put a text with commas in quotes.</source>
        <translation>Virgüllü metni tırnak içine alın.</translation>
    </message>
    <message>
        <source>The group has no id.</source>
        <translation>Grubun id’si yok.</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>Kısa bir ad verin.</translation>
    </message>
    <message>
        <source>The id “%1” stands in row %2 already.</source>
        <translation>“%1” id’si zaten %2. satırda var.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Birini değiştirin.</translation>
    </message>
    <message>
        <source>The cell has %1 signs.</source>
        <translation>Hücrede %1 karakter var.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula and is taken as a text.</source>
        <translation>“%1” formüle benziyor; metin olarak alındı.</translation>
    </message>
    <message>
        <source>Put the formula’s result there if that is meant.</source>
        <translation>Kastedilen formülün sonucuysa onu yazın.</translation>
    </message>
    <message>
        <source>The formula “%1” was never calculated, so that its cell has no result.</source>
        <translation>“%1” formülü hiç hesaplanmamış; hücresinde sonuç yok.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it again, or put the result there.</source>
        <translation>Dosyayı bir tablo programında açıp yeniden kaydedin ya da sonucu yazın.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Okunamıyor: %1.</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 97.</source>
        <translation>Bu, Excel 97 çalışma kitabı.</translation>
    </message>
    <message>
        <source>This is no spreadsheet.</source>
        <translation>Bu bir tablo değil.</translation>
    </message>
    <message>
        <source>Save it as XLSX, ODS or CSV.</source>
        <translation>XLSX, ODS ya da CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is not CSV: %1.</source>
        <translation>Bu CSV değil: %1.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>Kapanmamış bir tırnak arayın.</translation>
    </message>
    <message>
        <source>A text in it cannot be decoded: %1.</source>
        <translation>İçindeki bir metin çözülemiyor: %1.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>It is broken: %1.</source>
        <translation>Bozuk: %1.</translation>
    </message>
    <message>
        <source>This spreadsheet is broken: %1.</source>
        <translation>Bu tablo bozuk: %1.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Yeniden kaydedin.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>İçinde hiçbir şey yok.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 MB.</source>
        <translation>Açılınca %1 MB’tan büyük.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Dosya %1 MB’tan büyük.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file.</source>
        <translation>Bu dosya için yeterli bellek yok.</translation>
    </message>
    <message>
        <source>Part it into several.</source>
        <translation>Onu birkaç dosyaya bölün.</translation>
    </message>
    <message>
        <source>The campaign has no statement.</source>
        <translation>Kampanyada hiç bildiri yok.</translation>
    </message>
    <message>
        <source>Add one, such as statements/en.md.</source>
        <translation>Bir tane ekleyin, örneğin statements/en.md.</translation>
    </message>
    <message>
        <source>A file cannot be taken away: %1.</source>
        <translation>Bir dosya kaldırılamıyor: %1.</translation>
    </message>
    <message>
        <source>Take it away yourself, or save in another place.</source>
        <translation>Kendiniz kaldırın ya da başka bir yere kaydedin.</translation>
    </message>
    <message>
        <source>This file is not UTF-8.</source>
        <translation>Bu dosya UTF-8 değil.</translation>
    </message>
    <message>
        <source>There is no column “id”.</source>
        <translation>“id” sütunu yok.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ekleyin.</translation>
    </message>
    <message>
        <source>The id “%1” is given twice.</source>
        <translation>“%1” kimliği iki kez verilmiş.</translation>
    </message>
    <message>
        <source>Change one.</source>
        <translation>Birini değiştirin.</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>Bu TOML değil: %1.</translation>
    </message>
    <message>
        <source>Correct this line.</source>
        <translation>Bu satırı düzeltin.</translation>
    </message>
    <message>
        <source>There is no statement %1 to this short one.</source>
        <translation>Bu kısa metnin %1 bildirisi yok.</translation>
    </message>
    <message>
        <source>Name the file as en.md or zh-Hans.md.</source>
        <translation>Dosyayı en.md ya da zh-Hans.md gibi adlandırın.</translation>
    </message>
    <message>
        <source>The front matter is missing: lines between --- and --- at the top.</source>
        <translation>Ön bilgi eksik: en üstte --- ile --- arasındaki satırlar.</translation>
    </message>
    <message>
        <source>The front matter must hold lines such as “title: …”.</source>
        <translation>Ön bilgide “title: …” gibi satırlar olmalı.</translation>
    </message>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Bu YAML değil: %1.</translation>
    </message>
    <message>
        <source>The front matter is faulty: %1.</source>
        <translation>Ön bilgi hatalı: %1.</translation>
    </message>
    <message>
        <source>The layout “%1” has no place for a picture, so “%2” is left out.</source>
        <translation>“%1” düzeninde resim yeri yok, bu yüzden “%2” bırakıldı.</translation>
    </message>
    <message>
        <source>Choose a layout with a picture, such as flyer-a5.</source>
        <translation>Resimli bir düzen seçin, örneğin flyer-a5.</translation>
    </message>
    <message>
        <source>The campaign has no %1 “%2”.</source>
        <translation>Kampanyada yok: %1 “%2”.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Olanlar: %1.</translation>
    </message>
    <message>
        <source>The program here has other %1 than the organizer&apos;s: lines may break elsewhere.</source>
        <translation>Buradaki programda düzenleyicininkinden farklı: %1; satırlar başka yerde bölünebilir.</translation>
    </message>
    <message>
        <source>Use the version of the program that the kit came from.</source>
        <translation>Kitin yapıldığı program sürümünü kullanın.</translation>
    </message>
    <message>
        <source>The text in columns does not fit on the screen’s page.</source>
        <translation>Sütunlardaki metin ekran sayfasına sığmıyor.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose another layout for screens.</source>
        <translation>Metni kısaltın ya da ekran için başka bir düzen seçin.</translation>
    </message>
    <message>
        <source>Choose another layout for screens.</source>
        <translation>Ekran için başka bir düzen seçin.</translation>
    </message>
    <message>
        <source>There is no type theme “%1”.</source>
        <translation>“%1” yazı teması yok.</translation>
    </message>
    <message>
        <source>Known themes: %1.</source>
        <translation>Bilinen temalar: %1.</translation>
    </message>
    <message>
        <source>There is no print shop “%1”.</source>
        <translation>“%1” matbaası yok.</translation>
    </message>
    <message>
        <source>%1, and %2 allows no transparency, so the file is not called %3.</source>
        <translation>%1; %2 saydamlığa izin vermez, bu yüzden dosyaya %3 denmedi.</translation>
    </message>
    <message>
        <source>Make it opaque, put it on a ground of one colour, or choose a print shop that takes PDF/X-4.</source>
        <translation>Opak yapın, tek renkli bir zemine koyun ya da PDF/X-4 kabul eden bir matbaa seçin.</translation>
    </message>
    <message>
        <source>A font is embedded as OpenType, which %1 does not allow, so the file is not called %2.</source>
        <translation>Bir yazı tipi OpenType olarak gömülü; %1 buna izin vermez, bu yüzden dosyaya %2 denmedi.</translation>
    </message>
    <message>
        <source>Choose another type theme, or a print shop that takes PDF/X-4.</source>
        <translation>Başka bir yazı teması ya da PDF/X-4 kabul eden bir matbaa seçin.</translation>
    </message>
    <message>
        <source>The page has transparency (%1); this kind of file allows none.</source>
        <translation>Sayfada saydamlık var (%1); bu tür dosya buna izin vermez.</translation>
    </message>
    <message>
        <source>%1 characters have no glyph in their font (%2) and print as empty boxes.</source>
        <translation>%1 karakterin yazı tipinde (%2) şekli yok; boş kutu olarak basılır.</translation>
    </message>
    <message>
        <source>Choose a font that has the characters.</source>
        <translation>Bu karakterleri içeren bir yazı tipi seçin.</translation>
    </message>
    <message>
        <source>%1 of %2 words cannot be found in the file&apos;s text: %3.</source>
        <translation>Dosyanın metninde %2 sözcükten %1 tanesi bulunamıyor: %3.</translation>
    </message>
    <message>
        <source>Look whether text is missing on the page.</source>
        <translation>Sayfada eksik metin olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The artwork stops %1 mm beyond the cut at the %2 edge, along %3 mm; it must run on for %4 mm, or a white line may show after cutting.</source>
        <translation>Görsel, kesimden %1 mm sonra bitiyor (%2 kenar, %3 mm boyunca); %4 mm sürmeli, yoksa kesimden sonra beyaz bir çizgi kalabilir.</translation>
    </message>
    <message>
        <source>Extend the colour or picture into the bleed.</source>
        <translation>Rengi ya da resmi taşma payına uzatın.</translation>
    </message>
    <message>
        <source>Black text is mixed of %1 ink; %2 are the most.</source>
        <translation>Siyah metin %1 mürekkepten karışık; en fazla %2.</translation>
    </message>
    <message>
        <source>Use black alone (CMYK 0 0 0 100).</source>
        <translation>Yalnız siyah kullanın (CMYK 0 0 0 100).</translation>
    </message>
    <message>
        <source>The page&apos;s ink cannot be counted.</source>
        <translation>Sayfanın mürekkebi hesaplanamıyor.</translation>
    </message>
    <message>
        <source>Look at it, or save the picture anew as JPEG.</source>
        <translation>Bakın ya da resmi yeniden JPEG olarak kaydedin.</translation>
    </message>
    <message>
        <source>The QR code&apos;s contrast is %1; %2 are needed.</source>
        <translation>QR kodunun karşıtlığı %1; %2 gerekir.</translation>
    </message>
    <message>
        <source>Print it black on white.</source>
        <translation>Beyaz üzerine siyah basın.</translation>
    </message>
    <message>
        <source>The QR code is not printed with black alone.</source>
        <translation>QR kodu yalnız siyahla basılmıyor.</translation>
    </message>
    <message>
        <source>Draw it in CMYK 0 0 0 100 on white.</source>
        <translation>Beyaz üzerine CMYK 0 0 0 100 ile çizin.</translation>
    </message>
    <message>
        <source>There are no words for print shops in “%1”.</source>
        <translation>“%1” dilinde matbaalar için sözcük yok.</translation>
    </message>
    <message>
        <source>The fixed words for print shops in “%1” are unreviewed.</source>
        <translation>Matbaalar için sabit sözcükler (“%1”) gözden geçirilmedi.</translation>
    </message>
    <message>
        <source>The language “%1” is not known: it has no hyphenation, and its fixed words and dates are in %2.</source>
        <translation>“%1” dili bilinmiyor: heceleme yok, sabit sözcükler ve tarihler şu dilde: %2.</translation>
    </message>
    <message>
        <source>What was kept for recovery cannot be read by this version of the program.</source>
        <translation>Kurtarma için saklananı programın bu sürümü okuyamıyor.</translation>
    </message>
    <message>
        <source>Keep the folder: the texts stand in its files.</source>
        <translation>Klasörü saklayın: metinler dosyalarının içinde.</translation>
    </message>
    <message>
        <source>These changes are being recovered in another window.</source>
        <translation>Bu değişiklikler başka bir pencerede kurtarılıyor.</translation>
    </message>
    <message>
        <source>Go on there.</source>
        <translation>Orada devam edin.</translation>
    </message>
    <message>
        <source>The disk gives back something else than what was written.</source>
        <translation>Disk, yazılandan başka bir şey döndürüyor.</translation>
    </message>
    <message>
        <source>Save on another disk.</source>
        <translation>Başka bir diske kaydedin.</translation>
    </message>
    <message>
        <source>Save under another name, or replace it: the version that stands there now is kept.</source>
        <translation>Başka adla kaydedin ya da değiştirin: oradaki sürüm saklanır.</translation>
    </message>
    <message>
        <source>Look whether its disk is there, or look for it elsewhere.</source>
        <translation>Diskinin takılı olup olmadığına bakın ya da başka yerde arayın.</translation>
    </message>
    <message>
        <source>Make the folder, put its disk in again, or choose another place.</source>
        <translation>Klasörü oluşturun, diskini yeniden takın ya da başka bir yer seçin.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>“%1” klasörü yok.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Bu bir klasör.</translation>
    </message>
    <message>
        <source>Give a file&apos;s name.</source>
        <translation>Bir dosya adı verin.</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>Dosya salt okunur.</translation>
    </message>
    <message>
        <source>The folder is read-only.</source>
        <translation>Klasör salt okunur.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The space allotted on this disk is used up.</source>
        <translation>Bu diskte ayrılan yer doldu.</translation>
    </message>
    <message>
        <source>The files are larger than %1 MB together.</source>
        <translation>Dosyalar birlikte %1 MB&apos;tan büyük.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Böyle bir klasör yok.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Yolu denetleyin.</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Avusturya</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Avustralya</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>İsviçre</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Almanya</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Fransa</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Birleşik Krallık</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>İrlanda</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Hindistan</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakistan</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusya</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Amerika Birleşik Devletleri</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Güney Afrika</translation>
    </message>
    <message>
        <source>the name or firm of the media owner (Medieninhaber) and the place of publication</source>
        <translation>yayın sahibinin (Medieninhaber) adı ya da unvanı ve yayın yeri</translation>
    </message>
    <message>
        <source>the name or firm of the manufacturer (Hersteller) and the place of manufacture</source>
        <translation>üreticinin (Hersteller) adı ya da unvanı ve üretim yeri</translation>
    </message>
    <message>
        <source>who authorised it: name and address or town, and the responsible person for a body</source>
        <translation>kimin izniyle: adı ve adresi ya da kenti; kuruluşta sorumlu kişi</translation>
    </message>
    <message>
        <source>the printer’s name and address (asked by states; look up whether your case is covered)</source>
        <translation>matbaanın adı ve adresi (eyaletler ister; sizi kapsayıp kapsamadığına bakın)</translation>
    </message>
    <message>
        <source>who authorised it: the official or registered agent, or the third party’s name, telephone number and civic or Internet address</source>
        <translation>kimin izniyle: resmî ya da kayıtlı temsilci veya üçüncü tarafın adı, telefonu ve posta ya da internet adresi</translation>
    </message>
    <message>
        <source>the printer’s name or firm and address</source>
        <translation>matbaanın adı ya da unvanı ve adresi</translation>
    </message>
    <message>
        <source>the publisher’s name or firm and address; for a self-published leaflet the author’s or editor’s</source>
        <translation>yayıncının adı ya da unvanı ve adresi; kendiniz yayımlıyorsanız yazarın ya da editörün</translation>
    </message>
    <message>
        <source>the printer’s name and address, or “imprimé par nos soins” where you print it yourself and say who you are</source>
        <translation>matbaanın adı ve adresi ya da kendiniz basıp kim olduğunuzu belirtiyorsanız “imprimé par nos soins”</translation>
    </message>
    <message>
        <source>the printer’s name and address</source>
        <translation>matbaanın adı ve adresi</translation>
    </message>
    <message>
        <source>the promoter’s name and address (who causes it to be published)</source>
        <translation>yayımlatanın (promoter) adı ve adresi</translation>
    </message>
    <message>
        <source>the name and address of the person or body on whose behalf it is published, unless that is the promoter</source>
        <translation>kimin adına yayımlanıyorsa onun adı ve adresi, yayımlatanın kendisi değilse</translation>
    </message>
    <message>
        <source>the publisher’s name and address</source>
        <translation>yayıncının adı ve adresi</translation>
    </message>
    <message>
        <source>the printer’s name and address, on the face</source>
        <translation>matbaanın adı ve adresi, ön yüzde</translation>
    </message>
    <message>
        <source>the publisher’s name and address, on the face</source>
        <translation>yayıncının adı ve adresi, ön yüzde</translation>
    </message>
    <message>
        <source>the organisation that produced it and the place of printing</source>
        <translation>hazırlayan kuruluş ve basım yeri</translation>
    </message>
    <message>
        <source>the print run</source>
        <translation>baskı sayısı</translation>
    </message>
    <message>
        <source>who ordered it</source>
        <translation>kimin sipariş ettiği</translation>
    </message>
    <message>
        <source>from which funds it was paid</source>
        <translation>hangi kaynaktan ödendiği</translation>
    </message>
    <message>
        <source>the producer’s name, legal address and taxpayer number (INN); for a person name and place of residence</source>
        <translation>üreticinin adı, yasal adresi ve vergi numarası (INN); kişide ad ve ikamet yeri</translation>
    </message>
    <message>
        <source>the print run and the date of issue</source>
        <translation>baskı sayısı ve çıkış tarihi</translation>
    </message>
    <message>
        <source>that it was paid from the election fund</source>
        <translation>seçim fonundan ödendiği</translation>
    </message>
    <message>
        <source>the printer’s name, trade name and business address, with the place and date of printing</source>
        <translation>matbaanın adı, ticaret unvanı ve iş adresi ile basım yeri ve tarihi</translation>
    </message>
    <message>
        <source>the publisher’s name and address, if there is one</source>
        <translation>varsa yayıncının adı ve adresi</translation>
    </message>
    <message>
        <source>“Paid for by” with the full name of who paid; with address, phone or web address where no candidate authorised it</source>
        <translation>“Paid for by” ve ödeyenin tam adı; bir aday onaylamadıysa adres, telefon ya da web adresiyle</translation>
    </message>
    <message>
        <source>the printer’s full name and address</source>
        <translation>matbaanın tam adı ve adresi</translation>
    </message>
    <message>
        <source>the publisher’s full name and address</source>
        <translation>yayıncının tam adı ve adresi</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover your work</source>
        <translation>Çalışmanızı kurtarın</translation>
    </message>
    <message>
        <source>A campaign that was never saved</source>
        <translation>Hiç kaydedilmemiş bir kampanya</translation>
    </message>
    <message>
        <source>The program ended before “%1” was saved. This is what was typed until %2.</source>
        <translation>Program, “%1” kaydedilmeden kapandı. %2 tarihine kadar yazılanlar bunlar.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dosyada</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Henüz kaydedilmeyenler</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(yok)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(kaldırıldı)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Kurtar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Sonra sor</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>No legal advice: laws change and have exceptions.</source>
        <translation>Hukuki danışmanlık değildir: yasalar değişir, istisnaları vardır.</translation>
    </message>
    <message>
        <source>Holds for %1.</source>
        <translation>Şunlar için geçerlidir: %1.</translation>
    </message>
    <message>
        <source>Holds at elections, for %1.</source>
        <translation>Seçimlerde şunlar için geçerlidir: %1.</translation>
    </message>
    <message>
        <source>No rule for leaflets is known.</source>
        <translation>Bildiriler için bilinen bir kural yok.</translation>
    </message>
    <message>
        <source>The law&apos;s text or an authority was read, %1:</source>
        <translation>Yasanın metni ya da bir makamın açıklaması okundu, %1:</translation>
    </message>
    <message>
        <source>Not all of it could be read in the law itself, %1:</source>
        <translation>Tümü yasanın kendisinden okunamadı, %1:</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Daha az</translation>
    </message>
    <message>
        <source>More about this rule</source>
        <translation>Bu kural hakkında daha fazla</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>crop marks</source>
        <translation>kesim işaretleri</translation>
    </message>
    <message>
        <source>fold marks</source>
        <translation>katlama işaretleri</translation>
    </message>
    <message>
        <source>registration marks</source>
        <translation>ayar haçları</translation>
    </message>
    <message>
        <source>a colour bar</source>
        <translation>renk skalası</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Şunlarla birlikte: %1.</translation>
    </message>
    <message>
        <source>Pictures with at least %1 pixels an inch.</source>
        <translation>Resimler inç başına en az %1 piksel.</translation>
    </message>
    <message>
        <source>A %1 file for %2.</source>
        <translation>%2 için %1 dosyası.</translation>
    </message>
    <message>
        <source>Colour reaches %1 mm beyond the cut (bleed).</source>
        <translation>Renk, kesimin %1 mm dışına taşar (taşma payı).</translation>
    </message>
    <message>
        <source>Text keeps %1 mm from the cut.</source>
        <translation>Metin kesime %1 mm uzak durur.</translation>
    </message>
    <message>
        <source>No marks outside the page.</source>
        <translation>Sayfa dışında işaret yok.</translation>
    </message>
    <message>
        <source>At most %1 % of ink in one place; black text is black alone.</source>
        <translation>Bir noktada en çok %%1 mürekkep; siyah metin yalnız siyahla.</translation>
    </message>
    <message>
        <source>Folded sheets are laid out two pages on a side.</source>
        <translation>Katlanan yapraklarda her yüzde iki sayfa yan yana durur.</translation>
    </message>
    <message>
        <source>It prints %1.</source>
        <translation>Bastığı boyutlar: %1.</translation>
    </message>
    <message>
        <source>A PDF to send and to read on screens, with links that can be followed.</source>
        <translation>Göndermek ve ekranda okumak için, bağlantıları çalışan bir PDF.</translation>
    </message>
    <message>
        <source>Tagged for screen readers, in reading order.</source>
        <translation>Ekran okuyucular için okuma sırasına göre etiketli.</translation>
    </message>
    <message>
        <source>No bleed and no marks: it can be printed on an office printer, too.</source>
        <translation>Taşma payı ve işaret yok: Ofis yazıcısında da basılabilir.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>The organizers have locked these fields: they are the same for every group.</source>
        <translation>Düzenleyenler bu alanları kilitledi: Her grup için aynıdır.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Statement</source>
        <translation>Bildiri</translation>
    </message>
    <message>
        <source>What is to be said. Every layout takes what it has room for.</source>
        <translation>Söylenecek olanlar. Her düzen, yeri olanı alır.</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Where people sign. The link becomes the QR code.</source>
        <translation>İnsanların imzaladığı yer. Bağlantı karekoda dönüşür.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>What a local group invites to. Empty fields are left out.</source>
        <translation>Yerel grubun çağırdığı etkinlik. Boş alanlar basılmaz.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Who publishes the leaflet and answers for it.</source>
        <translation>Broşürü kim yayımlıyor ve kim sorumlu.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Tasarım</translation>
    </message>
    <message>
        <source>How it looks. Pictures of every layout stand on the right.</source>
        <translation>Nasıl göründüğü. Her düzenin resmi “Düzenler” sekmesindedir.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Who prints it, and what that printer asks for.</source>
        <translation>Kim basıyor ve matbaa ne istiyor.</translation>
    </message>
</context>
<context>
    <name>Severities</name>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>ShopOptions</name>
    <message>
        <source>A job sheet for the print shop beside it (PDF, one page)</source>
        <translation>Yanında matbaa için iş formu (PDF, tek sayfa)</translation>
    </message>
    <message>
        <source>A job ticket for its programs beside it (XJDF)</source>
        <translation>Yanında matbaanın programları için iş bileti (XJDF)</translation>
    </message>
    <message>
        <source>A version that differs from the others in black alone</source>
        <translation>Ötekilerden yalnız siyahta ayrılan bir sürüm</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>From a statement to a leaflet that a print shop accepts. Everything stays on this computer.</source>
        <translation>Bildiriden matbaanın kabul ettiği broşüre. Her şey bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başlayın</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Örnekten yeni</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>Yeni, boş</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Or drop a .leaflet file on this window.</source>
        <translation>Ya da bu pencereye bir .leaflet dosyası bırakın.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam edin</translation>
    </message>
    <message>
        <source>Campaigns that you have opened will stand here.</source>
        <translation>Açtığınız kampanyalar burada görünecek.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Find…</source>
        <translation>Bul…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiçbiri</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This is the source itself: choose the language to translate into.</source>
        <translation>Bu, kaynağın kendisi: Çevrilecek dili seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>çevrilecek %n metin</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text is translated.</source>
        <translation>Tüm metinler çevrildi.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Düzenler</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>Sorunlar ve düzenler</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Bunları unut</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost: it stays in this window.</source>
        <translation>Yazdığınız hiçbir şey kaybolmadı: bu pencerede duruyor.</translation>
    </message>
    <message>
        <source>Saved %1. This file is your return, too: send it to the organizers.</source>
        <translation>Kaydedildi: %1. Bu dosya aynı zamanda yanıtınızdır: Düzenleyenlere gönderin.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Opened for printing: print at 100 %, not fitted to the page.</source>
        <translation>Yazdırmak için açıldı: Sayfaya sığdırmadan %100 ölçekte yazdırın.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Yazıldı: %1</translation>
    </message>
</context>
</TS>
