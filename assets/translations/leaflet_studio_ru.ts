<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Fonts:</source>
        <translation>Шрифты:</translation>
    </message>
    <message>
        <source>Turns a public statement into print-ready leaflets. Free, offline; nothing is tracked and nothing is sent.

The program is under the MIT licence. The fonts are under the SIL Open Font License 1.1, each with its text beside it. The colour profiles are in the public domain (CC0 1.0). The icons were drawn for this program and are under its licence.

It is built on Qt and PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf and qpdf (MPL-2.0, Apache-2.0), PDFium and pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) and msgspec (BSD).</source>
        <translation>Делает из публичного заявления листовки, готовые к печати. Бесплатно и без сети; ничего не отслеживается и не отправляется.

Программа распространяется по лицензии MIT. Шрифты — по лицензии SIL Open Font License 1.1, её текст лежит рядом с каждым. Цветовые профили — общественное достояние (CC0 1.0). Значки нарисованы для этой программы и распространяются по её лицензии.

В основе — Qt и PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf и qpdf (MPL-2.0, Apache-2.0), PDFium и pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) и msgspec (BSD).</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Digital press, coated paper</source>
        <translation>Цифровая печать, мелованная бумага</translation>
    </message>
    <message>
        <source>Generic offset printer, North America, coated paper</source>
        <translation>Офсетная типография, Северная Америка, мелованная бумага</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, 2 mm bleed</source>
        <translation>Офсетная типография, мелованная бумага, вылеты 2 мм</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, no marks</source>
        <translation>Офсетная типография, мелованная бумага, без меток</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, printer&apos;s spreads with marks</source>
        <translation>Офсетная типография, мелованная бумага, печатные развороты с метками</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, with all printer&apos;s marks</source>
        <translation>Офсетная типография, мелованная бумага, со всеми метками</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, with crop marks</source>
        <translation>Офсетная типография, мелованная бумага, с метками обреза</translation>
    </message>
    <message>
        <source>Generic offset printer, uncoated paper</source>
        <translation>Офсетная типография, немелованная бумага</translation>
    </message>
    <message>
        <source>Newsprint and the like, 240 % of ink</source>
        <translation>Газетная бумага и подобная, 240 % краски</translation>
    </message>
    <message>
        <source>Office printer, plain paper, no bleed</source>
        <translation>Офисный принтер, обычная бумага, без вылетов</translation>
    </message>
    <message>
        <source>Older equipment: PDF/X-1a, no transparency</source>
        <translation>Старое оборудование: PDF/X-1a, без прозрачности</translation>
    </message>
    <message>
        <source>Older equipment: PDF/X-3, no transparency</source>
        <translation>Старое оборудование: PDF/X-3, без прозрачности</translation>
    </message>
    <message>
        <source>Plain: sans throughout</source>
        <translation>Просто: всё без засечек</translation>
    </message>
    <message>
        <source>Serif text, sans heads</source>
        <translation>Текст с засечками, заголовки без</translation>
    </message>
    <message>
        <source>Serif throughout</source>
        <translation>Всё с засечками</translation>
    </message>
    <message>
        <source>Offset, coated paper (FOGRA39, ISO 12647-2:2004/Amd 1)</source>
        <translation>офсет, мелованная бумага (FOGRA39, ISO 12647-2:2004/Amd 1)</translation>
    </message>
    <message>
        <source>Offset, uncoated paper (FOGRA47, ISO 12647-2:2004/Amd 1)</source>
        <translation>офсет, немелованная бумага (FOGRA47, ISO 12647-2:2004/Amd 1)</translation>
    </message>
    <message>
        <source>A large area of one dark colour may show stripes; a picture or a pattern hides them.</source>
        <translation>На большой тёмной плашке могут появиться полосы; картинка или узор их скроет.</translation>
    </message>
    <message>
        <source>Bleed and safe margin are 0.125 in.</source>
        <translation>Вылеты и безопасное поле — 0,125 дюйма.</translation>
    </message>
    <message>
        <source>Choose this only if the shop asks for registration marks and a colour bar.</source>
        <translation>Выбирайте, только если типография просит приводочные метки и цветовую шкалу.</translation>
    </message>
    <message>
        <source>Colours are duller than on coated paper; fine white type fills in.</source>
        <translation>Цвета тусклее, чем на мелованной бумаге; тонкий белый шрифт заплывает.</translation>
    </message>
    <message>
        <source>Marks are left away: most online printers print what they find.</source>
        <translation>Без меток: большинство онлайн-типографий печатают всё, что найдут.</translation>
    </message>
    <message>
        <source>Marks stand outside the bleed, in all inks.</source>
        <translation>Метки стоят за вылетами, всеми красками.</translation>
    </message>
    <message>
        <source>Most printers leave a white edge; colour that should reach the edge will not.</source>
        <translation>Большинство принтеров оставляют белый край; цвет до края не дойдёт.</translation>
    </message>
    <message>
        <source>No newspaper&apos;s own profile may be passed on, so uncoated offset stands for it, with less ink.</source>
        <translation>Профили газет передавать нельзя, поэтому взят офсет на немелованной бумаге, с меньшей краской.</translation>
    </message>
    <message>
        <source>Nothing in the file is transparent; what cannot be made opaque is refused by name.</source>
        <translation>В файле нет прозрачности; то, что нельзя сделать непрозрачным, отклоняется с указанием.</translation>
    </message>
    <message>
        <source>Print at 100 %, not “fit to page”: the QR code would shrink.</source>
        <translation>Печатайте в 100 %, без «подгонки под страницу»: иначе QR-код уменьшится.</translation>
    </message>
    <message>
        <source>Single pages in reading order, in one file; the shop imposes.</source>
        <translation>Отдельные страницы по порядку, в одном файле; спуск полос делает типография.</translation>
    </message>
    <message>
        <source>The shop&apos;s own profile is better: write a shop&apos;s file that names it.</source>
        <translation>Лучше профиль самой типографии: создайте файл типографии, где он указан.</translation>
    </message>
    <message>
        <source>Two pages on a side, as the sheet is folded.</source>
        <translation>По две страницы на стороне, как складывается лист.</translation>
    </message>
</context>
<context>
    <name>CellList</name>
    <message>
        <source>Cells with something wrong</source>
        <translation>Ячейки, в которых что-то не так</translation>
    </message>
</context>
<context>
    <name>CellProblems</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>No code is printed: there is no link yet, or this layout has no room for one.</source>
        <translation>Код не печатается: ссылки ещё нет, или в этом макете для кода нет места.</translation>
    </message>
    <message>
        <source>Printed %1 cm wide.</source>
        <translation>Ширина на бумаге: %1 см.</translation>
    </message>
    <message>
        <source>A phone reads it from up to %1 cm away: %2.</source>
        <translation>Телефон прочтёт его с расстояния до %1 см: %2.</translation>
    </message>
    <message>
        <source>held close to the paper</source>
        <translation>вплотную к бумаге</translation>
    </message>
    <message>
        <source>in the hand or on a table</source>
        <translation>в руке или на столе</translation>
    </message>
    <message>
        <source>in passing, too</source>
        <translation>и на ходу</translation>
    </message>
    <message>
        <source>across a street or a hall</source>
        <translation>через улицу или зал</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Pick a colour: %1</source>
        <translation>Выбрать цвет: %1</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Выбрать цвет</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Commas</source>
        <translation>Запятые</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Точки с запятой</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Вертикальные черты</translation>
    </message>
    <message>
        <source>An Excel workbook; its first sheet is read.</source>
        <translation>Книга Excel; читается её первый лист.</translation>
    </message>
    <message>
        <source>An OpenDocument spreadsheet; its first sheet is read.</source>
        <translation>Таблица OpenDocument; читается её первый лист.</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Сначала день: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Сначала месяц: %1</translation>
    </message>
    <message>
        <source>Short name (id)</source>
        <translation>Краткое имя (id)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Разделитель ячеек</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the first, which names the columns.</source>
        <translation>
            <numerusform>%n строка под первой, в которой названия столбцов.</numerusform>
            <numerusform>%n строки под первой, в которой названия столбцов.</numerusform>
            <numerusform>%n строк под первой, в которой названия столбцов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Its first cells</source>
        <translation>Первые ячейки</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Прочитано как</translation>
    </message>
    <message>
        <source>Column %1, without a name</source>
        <translation>Столбец %1, без названия</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>Что такое столбец «%1»</translation>
    </message>
    <message>
        <source>looks like this, too: %1</source>
        <translation>похоже на это же: %1</translation>
    </message>
    <message>
        <source>to be said below</source>
        <translation>укажите ниже</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>не дата</translation>
    </message>
    <message>
        <source>no time of day</source>
        <translation>не время</translation>
    </message>
    <message>
        <source>“%1” in row %2 can be two different days, and no other date of the column says which.</source>
        <translation>«%1» в строке %2 может быть двумя разными днями, и ни одна другая дата столбца не говорит, каким.</translation>
    </message>
    <message>
        <source>“%1” in row %2 can be two different days, and the column&apos;s other dates contradict.</source>
        <translation>«%1» в строке %2 может быть двумя разными днями, а другие даты столбца противоречат друг другу.</translation>
    </message>
    <message>
        <source>None of the columns is known: say what they are.</source>
        <translation>Ни один столбец не узнан: укажите, что это.</translation>
    </message>
    <message>
        <source>Say first how the dates are to be read.</source>
        <translation>Сначала укажите, как читать даты.</translation>
    </message>
    <message>
        <source>No column is the id, so each group&apos;s name, or else its city, makes one.</source>
        <translation>Столбца id нет, поэтому id образуется из названия группы или её города.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read day first, as the column&apos;s other dates show.</source>
        <translation>Даты вида %1 читаются с днём впереди, как показывают другие даты столбца.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read month first, as the column&apos;s other dates show.</source>
        <translation>Даты вида %1 читаются с месяцем впереди, как показывают другие даты столбца.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New, empty</source>
        <translation>Новая, пустая</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Новая по образцу</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export many…</source>
        <translation>Экспорт многих…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Make kits…</source>
        <translation>Сделать комплекты…</translation>
    </message>
    <message>
        <source>Merge returns…</source>
        <translation>Объединить ответы…</translation>
    </message>
    <message>
        <source>Save return…</source>
        <translation>Сохранить ответ…</translation>
    </message>
    <message>
        <source>Save a copy of the key…</source>
        <translation>Сохранить копию ключа…</translation>
    </message>
    <message>
        <source>Take over a key…</source>
        <translation>Принять ключ…</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>Импорт групп…</translation>
    </message>
    <message>
        <source>Save a template spreadsheet…</source>
        <translation>Сохранить таблицу-образец…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Сравнить версии…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Real size (100 %)</source>
        <translation>Настоящий размер (100 %)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Front and back side by side</source>
        <translation>Лицо и оборот рядом</translation>
    </message>
    <message>
        <source>Translation beside its source</source>
        <translation>Перевод рядом с исходным текстом</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>Проблемы и макеты</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Найти команду…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Как это делается</translation>
    </message>
    <message>
        <source>About Leaflet Studio</source>
        <translation>О программе Leaflet Studio</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Обрез</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Вылеты</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Безопасная зона</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Сгибы</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Рамки</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Show on the pages</source>
        <translation>Показать на страницах</translation>
    </message>
    <message>
        <source>Kits for local groups</source>
        <translation>Комплекты для местных групп</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Show cut, bleed, safe area, folds, frames</source>
        <translation>Показать обрез, вылеты, безопасную зону, сгибы, рамки</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Сравнить версии</translation>
    </message>
    <message>
        <source>Compare versions with their master</source>
        <translation>Сравнить версии с образцом</translation>
    </message>
    <message>
        <source>Shows that nothing but the permitted frames differs between finished files, by their bytes and by their pixels: of a batch, or of what local groups sent to print.</source>
        <translation>Показывает, что готовые файлы отличаются только разрешёнными рамками — по байтам и по пикселям: файлы серии или то, что местные группы отдали в печать.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Убрать все</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Frames that may differ</source>
        <translation>Рамки, которые могут отличаться</translation>
    </message>
    <message>
        <source>Names of frames with commas between them; * stands for any signs.</source>
        <translation>Имена рамок через запятую; * означает любые знаки.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравниваются</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>Show what may differ, too</source>
        <translation>Показать и то, что может отличаться</translation>
    </message>
    <message>
        <source>Versions and their differences</source>
        <translation>Версии и их отличия</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Контрольный лист</translation>
    </message>
    <message>
        <source>Save the contact sheet…</source>
        <translation>Сохранить контрольный лист…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message numerus="yes">
        <source>Nothing outside of the permitted frames differs in %n version(s).</source>
        <translation>
            <numerusform>Вне разрешённых рамок ничего не отличается: проверена %n версия.</numerusform>
            <numerusform>Вне разрешённых рамок ничего не отличается: проверены %n версии.</numerusform>
            <numerusform>Вне разрешённых рамок ничего не отличается: проверено %n версий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of %1 differ where they must not.</source>
        <translation>
            <numerusform>%n версия из %1 отличается там, где не должна.</numerusform>
            <numerusform>%n версии из %1 отличаются там, где не должны.</numerusform>
            <numerusform>%n версий из %1 отличаются там, где не должны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n исключение</numerusform>
            <numerusform>%n исключения</numerusform>
            <numerusform>%n исключений</numerusform>
        </translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>как должно быть</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Страница %1: %2</translation>
    </message>
    <message>
        <source>%1 (may differ)</source>
        <translation>%1 (может отличаться)</translation>
    </message>
    <message>
        <source>(%1 × %2 mm, %3 mm from the left, %4 mm from the top)</source>
        <translation>(%1 × %2 мм, %3 мм слева, %4 мм сверху)</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Оставить наше</translation>
    </message>
    <message>
        <source>Take what stands in “%1”</source>
        <translation>Взять то, что в «%1»</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ничего)</translation>
    </message>
    <message>
        <source>Conflict %1 of %2, %3 decided</source>
        <translation>Расхождение %1 из %2, решено: %3</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day: %1</source>
        <translation>Выбрать день: %1</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Выбрать день</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a campaign</source>
        <translation>Открыть кампанию</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet campaign.toml)</source>
        <translation>Кампании (*.leaflet campaign.toml)</translation>
    </message>
    <message>
        <source>Save the campaign</source>
        <translation>Сохранить кампанию</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet)</source>
        <translation>Кампании (*.leaflet)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Картинки (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the leaflet</source>
        <translation>Экспорт листовки</translation>
    </message>
    <message>
        <source>The folder of the leaflets</source>
        <translation>Папка для листовок</translation>
    </message>
    <message>
        <source>Leaflets are still being made. Stop?</source>
        <translation>Листовки ещё делаются. Остановить?</translation>
    </message>
    <message>
        <source>What is made stays. With the same folder you can go on with the rest later.</source>
        <translation>Готовое останется. С той же папкой остальное можно сделать позже.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Import groups</source>
        <translation>Импорт групп</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>Таблица OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Текст с запятыми (*.csv)</translation>
    </message>
    <message>
        <source>Save a template spreadsheet</source>
        <translation>Сохранить таблицу-образец</translation>
    </message>
    <message>
        <source>The campaign has changes that are not saved.</source>
        <translation>В кампании есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>From a statement to a leaflet</source>
        <translation>От заявления к листовке</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Not used in this layout.</source>
        <translation>В этом макете не используется.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Local group</source>
        <translation>Местная группа</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>Импорт групп…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>A picture of each page, to post and to send.</source>
        <translation>Картинка каждой страницы: выложить и переслать.</translation>
    </message>
    <message>
        <source>10 pixels a millimetre; the second page has -2 in its name.</source>
        <translation>10 пикселей на миллиметр; у второй страницы в имени -2.</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Для экранов</translation>
    </message>
    <message>
        <source>For the office printer</source>
        <translation>Для офисного принтера</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Картинки (PNG)</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>Кто печатает?</translation>
    </message>
    <message>
        <source>Save a folding dummy…</source>
        <translation>Сохранить макет фальцовки…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Файл готовится</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Read this before it goes to print</source>
        <translation>Прочтите перед печатью</translation>
    </message>
    <message>
        <source>These errors were found in the finished file. It is better to go back and correct them.</source>
        <translation>В готовом файле найдены эти ошибки. Лучше вернуться и исправить их.</translation>
    </message>
    <message>
        <source>Export nevertheless</source>
        <translation>Всё равно экспортировать</translation>
    </message>
    <message>
        <source>Go back and correct</source>
        <translation>Вернуться и исправить</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>Файл готов</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>calibration sheet</source>
        <translation>лист настройки</translation>
    </message>
    <message>
        <source>folding dummy</source>
        <translation>макет фальцовки</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Страницы верстаются…</translation>
    </message>
    <message>
        <source>Examining the finished file…</source>
        <translation>Готовый файл проверяется…</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>Файл записывается…</translation>
    </message>
    <message>
        <source>I know this, and want the file nevertheless</source>
        <translation>Я это знаю, и файл мне всё равно нужен</translation>
    </message>
    <message>
        <source>Nothing stands against printing it.</source>
        <translation>Печати ничто не мешает.</translation>
    </message>
    <message numerus="yes">
        <source>Written with %n error(s) that you know of.</source>
        <translation>
            <numerusform>Записано с %n ошибкой, о которой вы знаете.</numerusform>
            <numerusform>Записано с %n ошибками, о которых вы знаете.</numerusform>
            <numerusform>Записано с %n ошибками, о которых вы знаете.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Petition link</source>
        <translation>Ссылка на петицию</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Цвет акцента</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Шрифты</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Smallest type</source>
        <translation>Самый мелкий шрифт</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Вводка</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Призыв</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Short statement, for small formats</source>
        <translation>Краткое заявление, для малых форматов</translation>
    </message>
    <message>
        <source>Place of the statement</source>
        <translation>Место заявления</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>Дата заявления</translation>
    </message>
    <message>
        <source>Status of the text</source>
        <translation>Состояние текста</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Страница мероприятия</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>Тираж</translation>
    </message>
    <message>
        <source>Paper, as the shop calls it</source>
        <translation>Бумага, как её называет типография</translation>
    </message>
    <message>
        <source>Weight of the paper in g/m²</source>
        <translation>Плотность бумаги, г/м²</translation>
    </message>
    <message>
        <source>Photo of the group, in place of the campaign’s</source>
        <translation>Фото группы вместо фото кампании</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>E-mail of the organisation</source>
        <translation>Эл. почта организации</translation>
    </message>
    <message>
        <source>Phone of the organisation</source>
        <translation>Телефон организации</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Translation, reviewed by a native reader</source>
        <translation>Перевод, проверенный носителем языка</translation>
    </message>
    <message>
        <source>Translation, not reviewed yet</source>
        <translation>Перевод, ещё не проверенный</translation>
    </message>
    <message>
        <source>Photo, or else a pattern</source>
        <translation>Фото, а без него узор</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Imprint in your own words</source>
        <translation>Выходные данные своими словами</translation>
    </message>
    <message>
        <source>Country whose rules hold</source>
        <translation>Страна, чьи правила действуют</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ответственное лицо</translation>
    </message>
    <message>
        <source>Promoted or ordered by</source>
        <translation>Заказчик</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>От имени</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Типография</translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Print run and date</source>
        <translation>Тираж и дата</translation>
    </message>
    <message>
        <source>Plain colour</source>
        <translation>Ровный цвет</translation>
    </message>
    <message>
        <source>Rays</source>
        <translation>Лучи</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Полосы</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>Как в макете</translation>
    </message>
    <message>
        <source>Large print: 12 pt</source>
        <translation>Крупный шрифт: 12 пт</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Section: %1</source>
        <translation>Раздел: %1</translation>
    </message>
    <message>
        <source>Section: %1, locked</source>
        <translation>Раздел: %1, закрыт</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Only where the text fits</source>
        <translation>Только где текст помещается</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Макеты</translation>
    </message>
    <message>
        <source>The organizers have locked the layout: it is the same for every group.</source>
        <translation>Организаторы закрыли макет: он одинаков для всех групп.</translation>
    </message>
    <message>
        <source>No layout is like that.</source>
        <translation>Таких макетов нет.</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Все форматы</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>сделать нельзя</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n слово лишнее</numerusform>
            <numerusform>%n слова лишних</numerusform>
            <numerusform>%n слов лишних</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 пт</translation>
    </message>
    <message>
        <source>short text, %1</source>
        <translation>краткий текст, %1</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Type a part of a name or a city</source>
        <translation>Наберите часть названия или город</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Без мероприятия</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSheets</name>
    <message>
        <source>Wrote %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) imported. Undo takes them back.</source>
        <translation>
            <numerusform>Импортирована %Ln группа. Отмена вернёт как было.</numerusform>
            <numerusform>Импортированы %Ln группы. Отмена вернёт как было.</numerusform>
            <numerusform>Импортировано %Ln групп. Отмена вернёт как было.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Import groups</source>
        <translation>Импорт групп</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Прочитать файл заново</translation>
    </message>
    <message>
        <source>Add these groups; one that is there already (same id) is updated</source>
        <translation>Добавить эти группы; уже имеющиеся (с тем же id) обновляются</translation>
    </message>
    <message>
        <source>Replace: only the groups of this file remain</source>
        <translation>Заменить: останутся только группы из этого файла</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>Взять правильные строки</translation>
    </message>
    <message>
        <source>Take nothing until all rows are right</source>
        <translation>Ничего не брать, пока не исправлены все строки</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Этот файл нельзя прочитать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood of %1</source>
        <translation>Что понято из %1</translation>
    </message>
    <message>
        <source>Looking at every cell of %1</source>
        <translation>Проверка всех ячеек: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with something wrong</source>
        <translation>
            <numerusform>%Ln ячейка, в которой что-то не так</numerusform>
            <numerusform>%Ln ячейки, в которых что-то не так</numerusform>
            <numerusform>%Ln ячеек, в которых что-то не так</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>показаны первые %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) can be taken</source>
        <translation>
            <numerusform>Можно взять %Ln группу</numerusform>
            <numerusform>Можно взять %Ln группы</numerusform>
            <numerusform>Можно взять %Ln групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln group(s)</source>
        <translation>
            <numerusform>Импортировать %Ln группу</numerusform>
            <numerusform>Импортировать %Ln группы</numerusform>
            <numerusform>Импортировать %Ln групп</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новых: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>As they were: %1</source>
        <translation>Без изменений: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Rows that cannot be taken: %1</source>
        <translation>Строк, которые нельзя взять: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>1. Begin with “New from sample” and write over its words, section by section on the left. The pages in the middle are the file that will be printed.</source>
        <translation>1. Начните с «Новая по образцу» и замените слова слева, раздел за разделом. Страницы в середине — это файл, который пойдёт в печать.</translation>
    </message>
    <message>
        <source>2. Click on a text in the pages to come to its field. A red edge marks text that does not fit; the same words are underlined in their field.</source>
        <translation>2. Щёлкните по тексту на странице, чтобы перейти к его полю. Красный край отмечает текст, который не помещается; те же слова подчёркнуты в поле.</translation>
    </message>
    <message>
        <source>3. Choose a layout under “Layouts” on the right. Each shows this campaign, and the type size that its text reaches.</source>
        <translation>3. Выберите макет справа, в «Макетах». Каждый показывает эту кампанию и кегль, который удаётся её тексту.</translation>
    </message>
    <message>
        <source>4. Read “Problems” on the right. A click leads to the field; a button puts right what is safe to put right.</source>
        <translation>4. Прочтите «Проблемы» справа. Щелчок ведёт к полю; кнопка исправляет то, что можно исправить без риска.</translation>
    </message>
    <message>
        <source>5. Choose “Export”, and the print shop. The finished file is examined once more before it is written.</source>
        <translation>5. Выберите «Экспорт» и типографию. Готовый файл ещё раз проверяется перед записью.</translation>
    </message>
    <message>
        <source>6. “Export many” makes a leaflet for every layout, language and group into one folder. Stopped, it goes on later.</source>
        <translation>6. «Экспорт многих» делает листовку для каждого макета, языка и группы в одну папку. Остановленное можно продолжить позже.</translation>
    </message>
    <message>
        <source>Keys: Alt+1 to Alt+6 choose a section, Ctrl+Z undoes, Ctrl+Shift+E exports, Ctrl and the mouse wheel zoom the pages, F6 goes on to the next part of the window.</source>
        <translation>Клавиши: Alt+1 … Alt+6 — раздел, Ctrl+Z — отмена, Ctrl+Shift+E — экспорт, Ctrl и колесо мыши — масштаб страниц, F6 — следующая часть окна.</translation>
    </message>
</context>
<context>
    <name>Imprints</name>
    <message>
        <source>every media work, also a leaflet or poster that spreads thoughts to a larger circle</source>
        <translation>любое печатное произведение, в том числе листовка или плакат, распространяющие мысли в широком кругу</translation>
    </message>
    <message>
        <source>Mere aids such as timetables and price lists are free (§ 50).</source>
        <translation>Простые вспомогательные издания, такие как расписания и прайс-листы, свободны от этого (§ 50).</translation>
    </message>
    <message>
        <source>communications of electoral or referendum matter at the federal level</source>
        <translation>сообщения о выборах или референдумах федерального уровня</translation>
    </message>
    <message>
        <source>States have rules of their own; several ask for the printer’s full address.</source>
        <translation>У штатов свои правила; некоторые требуют полный адрес типографии.</translation>
    </message>
    <message>
        <source>It is usual to say “Authorised by …”: write it into the imprint’s own text where the leaflet’s label says “Promoted by”.</source>
        <translation>Обычно пишут «Authorised by …»: впишите это в свой текст выходных данных вместо подписи «Promoted by».</translation>
    </message>
    <message>
        <source>It stands at the end, legible, in a plain contrasting colour.</source>
        <translation>Стоит в конце, разборчиво, простым контрастным цветом.</translation>
    </message>
    <message>
        <source>election advertising, by parties and candidates (authorised by their agent) and by third parties</source>
        <translation>предвыборная реклама партий и кандидатов (с разрешения их представителя) и третьих лиц</translation>
    </message>
    <message>
        <source>For a leaflet on an issue outside an election no federal rule is known.</source>
        <translation>Для листовки по какому-либо вопросу вне выборов федеральное правило неизвестно.</translation>
    </message>
    <message>
        <source>Provinces and communes have rules of their own.</source>
        <translation>У провинций и общин свои правила.</translation>
    </message>
    <message>
        <source>For a leaflet that is no newspaper and no magazine no rule of the federation is known; the duty to name printer and publisher on every print ended in 1998.</source>
        <translation>Для листовки, которая не газета и не журнал, федеральное правило неизвестно; обязанность указывать типографию и издателя отменена в 1998 году.</translation>
    </message>
    <message>
        <source>Cantons and communes may ask for more, above all before votes and elections.</source>
        <translation>Кантоны и общины могут требовать большего, прежде всего перед голосованиями и выборами.</translation>
    </message>
    <message>
        <source>Naming who is responsible is good practice.</source>
        <translation>Указывать ответственного — хорошее правило.</translation>
    </message>
    <message>
        <source>printed matter of every kind that takes part in forming opinion</source>
        <translation>печатные издания всех видов, участвующие в формировании мнения</translation>
    </message>
    <message>
        <source>Printed matter for trade, traffic and home life alone (forms, price lists) is free.</source>
        <translation>Издания только для ремесла, сообщения и быта (бланки, прайс-листы) свободны.</translation>
    </message>
    <message>
        <source>Press law is the states’ own; look the section of your state up.</source>
        <translation>Закон о печати — дело земель; найдите статью своей земли.</translation>
    </message>
    <message>
        <source>“V.i.S.d.P.” (a person responsible) is custom on leaflets and a duty for periodicals.</source>
        <translation>«V.i.S.d.P.» (ответственное лицо) — обычай на листовках и обязанность для периодики.</translation>
    </message>
    <message>
        <source>every printed text made public, except small trade work (visiting cards, letterheads, invitations)</source>
        <translation>любой обнародованный печатный текст, кроме мелких работ (визитки, бланки, приглашения)</translation>
    </message>
    <message>
        <source>“Ne pas jeter sur la voie publique” is printed by custom; whether it is a duty is disputed.</source>
        <translation>«Ne pas jeter sur la voie publique» печатают по обычаю; обязанность ли это — спорно.</translation>
    </message>
    <message>
        <source>Official election material has rules of its own (Code électoral), such as on colours of the flag.</source>
        <translation>У официальных предвыборных материалов свои правила (Code électoral), например о цветах флага.</translation>
    </message>
    <message>
        <source>printed material that can be regarded as meant to promote or procure the success of a party or a candidate at an election</source>
        <translation>печатные материалы, которые можно счесть направленными на успех партии или кандидата на выборах</translation>
    </message>
    <message>
        <source>A leaflet on an issue alone is not covered; saying who is behind it is good practice.</source>
        <translation>Листовка только по какому-либо вопросу не подпадает; указать, кто за ней стоит, — хорошее правило.</translation>
    </message>
    <message>
        <source>On a single side it stands on the face; on several pages on the first or the last.</source>
        <translation>На одностороннем листе — на лицевой стороне; на нескольких страницах — на первой или последней.</translation>
    </message>
    <message>
        <source>Scotland has rules of its own for elections to its Parliament and councils.</source>
        <translation>В Шотландии свои правила для выборов в парламент и советы.</translation>
    </message>
    <message>
        <source>Digital material has its own rules (Elections Act 2022), which are not covered here.</source>
        <translation>У цифровых материалов свои правила (Elections Act 2022), здесь они не учтены.</translation>
    </message>
    <message>
        <source>Where promoter and publisher are one, enter the same text twice or leave “on behalf of” to your judgement.</source>
        <translation>Если заказчик и издатель — одно лицо, введите тот же текст дважды или решите сами, заполнять ли «от имени».</translation>
    </message>
    <message>
        <source>notices, bills and posters that refer to an election, or are distributed to further a candidature</source>
        <translation>объявления, листки и плакаты, которые касаются выборов или распространяются в поддержку кандидатуры</translation>
    </message>
    <message>
        <source>For a leaflet on an issue alone no rule is known.</source>
        <translation>Для листовки только по какому-либо вопросу правило неизвестно.</translation>
    </message>
    <message>
        <source>Referendums and local elections have acts of their own with like sections: look them up.</source>
        <translation>О референдумах и местных выборах есть свои законы с похожими статьями: посмотрите их.</translation>
    </message>
    <message>
        <source>any pamphlet, handbill or poster that promotes or prejudices the election of a candidate</source>
        <translation>любая брошюра, листовка или плакат за или против избрания кандидата</translation>
    </message>
    <message>
        <source>A handbill that merely announces date, time and place of an election meeting is free.</source>
        <translation>Листовка, которая лишь сообщает дату, время и место предвыборного собрания, свободна.</translation>
    </message>
    <message>
        <source>The printer needs a declaration of the publisher’s identity, signed and attested by two persons, and sends a copy on.</source>
        <translation>Типографии нужно заявление о личности издателя, подписанное и заверенное двумя лицами; копию она пересылает.</translation>
    </message>
    <message>
        <source>Election offices also ask for the number of copies.</source>
        <translation>Избирательные органы спрашивают и тираж.</translation>
    </message>
    <message>
        <source>printed campaign material at an election</source>
        <translation>печатные агитационные материалы на выборах</translation>
    </message>
    <message>
        <source>For a leaflet outside an election no rule is known; ask at the place.</source>
        <translation>Для листовки вне выборов правило неизвестно; спросите на месте.</translation>
    </message>
    <message>
        <source>Producing campaign material outside the country, and anonymous material, is forbidden.</source>
        <translation>Изготовление агитационных материалов за пределами страны и анонимные материалы запрещены.</translation>
    </message>
    <message>
        <source>printed campaign material at elections and referendums</source>
        <translation>печатные агитационные материалы на выборах и референдумах</translation>
    </message>
    <message>
        <source>For a leaflet outside an election no rule is known; other laws may forbid or mark it: ask a lawyer at the place.</source>
        <translation>Для листовки вне выборов правило неизвестно; другие законы могут её запрещать или требовать пометок: спросите юриста на месте.</translation>
    </message>
    <message>
        <source>A copy goes to the election commission before distribution.</source>
        <translation>Экземпляр передаётся в избирательную комиссию до распространения.</translation>
    </message>
    <message>
        <source>every printed work; notices, tariffs, circulars and the like are exempt</source>
        <translation>любое печатное произведение; объявления, тарифы, циркуляры и подобное исключены</translation>
    </message>
    <message>
        <source>Whether a leaflet is an exempt notice or circular is not certain: printing the details is the safe side.</source>
        <translation>Подпадает ли листовка под исключение, не ясно: надёжнее напечатать данные.</translation>
    </message>
    <message>
        <source>Election material has rules of its own, which are not covered here.</source>
        <translation>У предвыборных материалов свои правила, здесь они не учтены.</translation>
    </message>
    <message>
        <source>public communications (500 similar mailings and more) by political committees, or by anyone that expressly advocate the election or defeat of a federal candidate or ask for contributions</source>
        <translation>публичные сообщения (от 500 похожих отправлений) политических комитетов либо кого угодно, если они прямо призывают избрать или не избрать федерального кандидата или просят взносы</translation>
    </message>
    <message>
        <source>For a leaflet on an issue alone no federal rule is known; states have rules of their own.</source>
        <translation>Для листовки только по какому-либо вопросу федеральное правило неизвестно; у штатов свои правила.</translation>
    </message>
    <message>
        <source>It stands in a printed box, in clearly readable type and contrast.</source>
        <translation>Стоит в печатной рамке, чётким шрифтом с хорошим контрастом.</translation>
    </message>
    <message>
        <source>It also says whether a candidate authorised it: write that into the imprint’s text.</source>
        <translation>Говорится и то, разрешил ли это кандидат: впишите это в текст выходных данных.</translation>
    </message>
    <message>
        <source>The union label (“union bug”) is put in by the shop: leave it to the printer.</source>
        <translation>Знак профсоюза («union bug») ставит типография: предоставьте это ей.</translation>
    </message>
    <message>
        <source>any billboard, placard, poster or pamphlet meant to affect the outcome of an election, from the day the election is called to the result</source>
        <translation>любой щит, плакат, афиша или листовка, которые должны повлиять на исход выборов, со дня назначения выборов до результата</translation>
    </message>
    <message>
        <source>Outside that time no rule is known.</source>
        <translation>Вне этого времени правило неизвестно.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>An earlier version is kept here: %1</source>
        <translation>Более ранняя версия хранится здесь: %1</translation>
    </message>
</context>
<context>
    <name>KeeperDialogs</name>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>«%1» открыт в другом окне.</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2”, or was left open there.</source>
        <translation>«%1» открыт на компьютере «%2» или остался там открытым.</translation>
    </message>
    <message>
        <source>Whoever saves last would replace what the other has saved.</source>
        <translation>Кто сохранит последним, заменит сохранённое другим.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>С тех пор как вы открыли «%1», его изменил кто-то другой.</translation>
    </message>
    <message>
        <source>If you replace it, the version that stands there now is kept beside your settings.</source>
        <translation>Если заменить его, нынешняя версия сохранится рядом с вашими настройками.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>event</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>name of the group</source>
        <translation>название группы</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>layout, format and type</source>
        <translation>макет, формат и шрифты</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>Kit for %1, from %2.</source>
        <translation>Комплект для группы «%1». Организаторы: %2.</translation>
    </message>
    <message>
        <source>Kit for %1.</source>
        <translation>Комплект для группы «%1».</translation>
    </message>
    <message>
        <source>You can change: %1. Everything else is locked by the organizers.</source>
        <translation>Вы можете изменить: %1. Всё остальное закрыто организаторами.</translation>
    </message>
    <message>
        <source>This kit was made with another version of the program, which has other %1. Lines may break elsewhere: look at every page before it goes to print, or use the organizers’ version.</source>
        <translation>Этот комплект сделан в другой версии программы: в ней отличаются %1. Строки могут переноситься иначе: просмотрите каждую страницу перед печатью или возьмите версию организаторов.</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>шрифты</translation>
    </message>
    <message>
        <source>rules for all layouts</source>
        <translation>правила для всех макетов</translation>
    </message>
    <message>
        <source>rules for the layout “%1”</source>
        <translation>правила макета «%1»</translation>
    </message>
    <message>
        <source>text in %1</source>
        <translation>текст: %1</translation>
    </message>
</context>
<context>
    <name>KitBanner</name>
    <message>
        <source>What this kit is</source>
        <translation>Что это за комплект</translation>
    </message>
</context>
<context>
    <name>KitDialogs</name>
    <message>
        <source>Save the return</source>
        <translation>Сохранить ответ</translation>
    </message>
    <message>
        <source>Returns of kits (*.return)</source>
        <translation>Ответы групп (*.return)</translation>
    </message>
    <message>
        <source>Folder for the kits</source>
        <translation>Папка для комплектов</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in this folder would be replaced: %1.</source>
        <translation>
            <numerusform>Будет заменён %n файл в этой папке: %1.</numerusform>
            <numerusform>Будут заменены %n файла в этой папке: %1.</numerusform>
            <numerusform>Будут заменены %n файлов в этой папке: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are kits that came back, merge them first, or choose another folder.</source>
        <translation>Если это вернувшиеся комплекты, сначала объедините их или выберите другую папку.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Returns to merge</source>
        <translation>Ответы для объединения</translation>
    </message>
    <message>
        <source>Returns and saved kits (*.return *.leaflet)</source>
        <translation>Ответы и сохранённые комплекты (*.return *.leaflet)</translation>
    </message>
    <message>
        <source>Folder with returns</source>
        <translation>Папка с ответами</translation>
    </message>
    <message>
        <source>Save a copy of the key</source>
        <translation>Сохранить копию ключа</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Ключи (*.pem)</translation>
    </message>
    <message>
        <source>Take over a key</source>
        <translation>Принять ключ</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>Готовые файлы</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Сохранить контрольный лист</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Картинки (*.png)</translation>
    </message>
</context>
<context>
    <name>KitParts</name>
    <message>
        <source>Its event: title, date, times, place, link</source>
        <translation>Своё мероприятие: название, дату, время, место, ссылку</translation>
    </message>
    <message>
        <source>Its contact: name, phone, e-mail</source>
        <translation>Свой контакт: имя, телефон, почту</translation>
    </message>
    <message>
        <source>A photo of its own, in place of the campaign’s</source>
        <translation>Своё фото вместо фото кампании</translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Layout, format and type; these stay with the group</source>
        <translation>Макет, формат и шрифты; это остаётся у группы</translation>
    </message>
</context>
<context>
    <name>KitWork</name>
    <message>
        <source>Open a campaign first.</source>
        <translation>Сначала откройте кампанию.</translation>
    </message>
    <message>
        <source>This is a local group&apos;s kit: the organizers do this in their campaign.</source>
        <translation>Это комплект местной группы: это делают организаторы в своей кампании.</translation>
    </message>
    <message>
        <source>Kits are made for local groups: add them first.</source>
        <translation>Комплекты делаются для местных групп: сначала добавьте их.</translation>
    </message>
    <message>
        <source>No kits were made of this campaign yet.</source>
        <translation>Комплекты этой кампании ещё не делались.</translation>
    </message>
    <message>
        <source>This campaign is no kit: it is not returned to anybody.</source>
        <translation>Эта кампания — не комплект: возвращать её некому.</translation>
    </message>
    <message>
        <source>This campaign has no key yet: it is made with its first kits.</source>
        <translation>У этой кампании ещё нет ключа: он делается с первыми комплектами.</translation>
    </message>
    <message>
        <source>Wrote %1. Whoever has it can make kits of this campaign: keep it as you keep a key.</source>
        <translation>Записано: %1. У кого есть этот файл, тот может делать комплекты этой кампании: храните его как ключ.</translation>
    </message>
    <message>
        <source>The key is on this computer now: you can make kits.</source>
        <translation>Ключ теперь на этом компьютере: можно делать комплекты.</translation>
    </message>
    <message>
        <source>The key is on this computer now. It is another one than this campaign&apos;s.</source>
        <translation>Ключ теперь на этом компьютере. Но это ключ не этой кампании.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 with %n changed field(s). Send this file to the organizers.</source>
        <translation>
            <numerusform>Записано: %1, изменено %n поле. Отправьте этот файл организаторам.</numerusform>
            <numerusform>Записано: %1, изменено %n поля. Отправьте этот файл организаторам.</numerusform>
            <numerusform>Записано: %1, изменено %n полей. Отправьте этот файл организаторам.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageLines</name>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n слово лишнее</numerusform>
            <numerusform>%n слова лишних</numerusform>
            <numerusform>%n слов лишних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>перевести %n текст</numerusform>
            <numerusform>перевести %n текста</numerusform>
            <numerusform>перевести %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>не проверен</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
    <message>
        <source>All languages are there</source>
        <translation>Все языки уже есть</translation>
    </message>
</context>
<context>
    <name>MakeKitsDialog</name>
    <message>
        <source>Make kits</source>
        <translation>Сделать комплекты</translation>
    </message>
    <message>
        <source>Make kits for local groups</source>
        <translation>Комплекты для местных групп</translation>
    </message>
    <message>
        <source>A kit is this campaign as one file for one local group. The group changes what you tick here; everything else is locked.</source>
        <translation>Комплект — это кампания одним файлом для одной местной группы. Группа меняет то, что вы здесь отметите; всё остальное закрыто.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A group may change</source>
        <translation>Группа может изменить</translation>
    </message>
    <message>
        <source>Texts, for translators</source>
        <translation>Тексты, для переводчиков</translation>
    </message>
    <message>
        <source>Texts that may be changed</source>
        <translation>Тексты, которые можно менять</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>Все: %n группа</numerusform>
            <numerusform>Все: %n группы</numerusform>
            <numerusform>Все: %n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups</source>
        <translation>Эти группы</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Kits are signed with the organizers’ key. It stays on this computer, in %1, and goes into no kit and no campaign. The campaign is saved with the kits: it remembers them.</source>
        <translation>Комплекты подписываются ключом организаторов. Он остаётся на этом компьютере, в %1, и не попадает ни в комплекты, ни в кампанию. Вместе с комплектами сохраняется кампания: она их помнит.</translation>
    </message>
    <message>
        <source>Making the kits</source>
        <translation>Комплекты делаются</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>The kits are ready</source>
        <translation>Комплекты готовы</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Locking and signing…</source>
        <translation>Закрываем и подписываем…</translation>
    </message>
    <message>
        <source>On the computer that has it, choose “Save a copy of the key”, and here “Take over a key”. Both stand in the File menu, under “Kits for local groups”.</source>
        <translation>На компьютере, где он есть, выберите «Сохранить копию ключа», а здесь — «Принять ключ». Обе команды в меню «Файл», раздел «Комплекты для местных групп».</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n kit(s). Make them again to have them all.</source>
        <translation>
            <numerusform>Остановлено после %n комплекта. Сделайте их снова, чтобы получить все.</numerusform>
            <numerusform>Остановлено после %n комплектов. Сделайте их снова, чтобы получить все.</numerusform>
            <numerusform>Остановлено после %n комплектов. Сделайте их снова, чтобы получить все.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kit(s) written, the largest %1 kB.</source>
        <translation>
            <numerusform>Записан %n комплект, самый большой %1 КБ.</numerusform>
            <numerusform>Записано %n комплекта, самый большой %1 КБ.</numerusform>
            <numerusform>Записано %n комплектов, самый большой %1 КБ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizers’ key was made with them: %1. Keep a copy of this file in a safe place, and give it to nobody who may not make kits.</source>
        <translation>Вместе с ними сделан ключ организаторов: %1. Храните копию этого файла в надёжном месте и не давайте её тем, кто не должен делать комплекты.</translation>
    </message>
</context>
<context>
    <name>ManyChoices</name>
    <message>
        <source>Layouts</source>
        <translation>Макеты</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>Кто печатает?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Имена файлов</translation>
    </message>
    <message>
        <source>Also on office paper, to be cut and stacked</source>
        <translation>Ещё и на офисной бумаге, под резку и складывание</translation>
    </message>
    <message>
        <source>Versions that differ in black alone</source>
        <translation>Версии со сменой только чёрной краски</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Процессы</translation>
    </message>
    <message>
        <source>Choose a layout.</source>
        <translation>Выберите макет.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Выберите язык.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Выберите группу.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>The campaign has no groups</source>
        <translation>В кампании нет групп</translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>Все: %n группа</numerusform>
            <numerusform>Все: %n группы</numerusform>
            <numerusform>Все: %n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только %1</translation>
    </message>
    <message>
        <source>Those chosen here</source>
        <translation>Выбранные здесь</translation>
    </message>
    <message>
        <source>Without a group&apos;s event</source>
        <translation>Без события группы</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Для экранов</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>The shop then changes one plate for each version. Layouts that can: %1.</source>
        <translation>Типография меняет тогда для каждой версии одну форму. Макеты, где это возможно: %1.</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Например, %1</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Export many</source>
        <translation>Экспорт многих</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>A leaflet for each layout, language and group</source>
        <translation>Листовка для каждого макета, языка и группы</translation>
    </message>
    <message>
        <source>Make the leaflets</source>
        <translation>Сделать листовки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Making the leaflets</source>
        <translation>Листовки делаются</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>They say what the window said when you began, saved or not. You can go on working in it.</source>
        <translation>В них стоит то, что было в окне в начале, сохранённое или нет. В окне можно работать дальше.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Make the rest</source>
        <translation>Сделать остальные</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n file(s).</source>
        <translation>
            <numerusform>Получится %n файл.</numerusform>
            <numerusform>Получится %n файла.</numerusform>
            <numerusform>Получится %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds leaflets of this campaign: only what is missing or changed is made.</source>
        <translation>В папке есть листовки этой кампании: делается только недостающее и изменённое.</translation>
    </message>
    <message>
        <source>As fast as the last ones, that takes about %1.</source>
        <translation>С той же скоростью, что и в прошлый раз, — около %1.</translation>
    </message>
    <message>
        <source>How long that takes is said once the first are made.</source>
        <translation>Сколько это займёт, будет сказано после первых.</translation>
    </message>
    <message>
        <source>What is not saved yet is in them, too.</source>
        <translation>Несохранённое в них тоже войдёт.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Laying them out on office paper: %n file(s)</source>
        <translation>
            <numerusform>Раскладываются на офисную бумагу: %n файл</numerusform>
            <numerusform>Раскладываются на офисную бумагу: %n файла</numerusform>
            <numerusform>Раскладываются на офисную бумагу: %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Осталось около %1</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>не удался %n</numerusform>
            <numerusform>не удались %n</numerusform>
            <numerusform>не удались %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors, not to be printed yet</source>
        <translation>
            <numerusform>%n с ошибками, печатать ещё нельзя</numerusform>
            <numerusform>%n с ошибками, печатать ещё нельзя</numerusform>
            <numerusform>%n с ошибками, печатать ещё нельзя</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The leaflets were not made</source>
        <translation>Листовки не сделаны</translation>
    </message>
    <message>
        <source>All of it is listed in %1</source>
        <translation>Всё перечислено в %1</translation>
    </message>
    <message>
        <source>A click copies a line with the names of all its files.</source>
        <translation>Щелчок копирует строку с именами всех её файлов.</translation>
    </message>
    <message>
        <source>Some leaflets are missing</source>
        <translation>Не хватает некоторых листовок</translation>
    </message>
    <message>
        <source>Made, but with errors</source>
        <translation>Сделано, но с ошибками</translation>
    </message>
    <message>
        <source>The leaflets are ready</source>
        <translation>Листовки готовы</translation>
    </message>
    <message numerus="yes">
        <source>%n made now</source>
        <translation>
            <numerusform>сделан сейчас %n</numerusform>
            <numerusform>сделано сейчас %n</numerusform>
            <numerusform>сделано сейчас %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n уже был</numerusform>
            <numerusform>%n уже были</numerusform>
            <numerusform>%n уже было</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of office sheets</source>
        <translation>
            <numerusform>%n файл с офисными листами</numerusform>
            <numerusform>%n файла с офисными листами</numerusform>
            <numerusform>%n файлов с офисными листами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s), such as %1</source>
        <translation>
            <numerusform>В %n файле, например %1</numerusform>
            <numerusform>В %n файлах, например %1</numerusform>
            <numerusform>В %n файлах, например %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
</context>
<context>
    <name>MarkdownBox</name>
    <message>
        <source>Heading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Жирный (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Курсив (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge returns</source>
        <translation>Объединить ответы</translation>
    </message>
    <message>
        <source>Merge returns of local groups</source>
        <translation>Объединить ответы местных групп</translation>
    </message>
    <message>
        <source>Choose what came back from the groups: returns, saved kits, or whole folders of them. You see what they change before anything is changed.</source>
        <translation>Выберите, что вернулось от групп: ответы, сохранённые комплекты или целые папки с ними. Вы увидите все изменения прежде, чем что-либо изменится.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reading the returns</source>
        <translation>Ответы читаются</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Что вернулось</translation>
    </message>
    <message>
        <source>Take the changes</source>
        <translation>Принять изменения</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Почему отклонён</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Refused returns</source>
        <translation>Отклонённые ответы</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is to be</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>Выбранная строка целиком</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide: until then, these returns are left out whole.</source>
        <translation>
            <numerusform>Нужно решить %n расхождение: до тех пор эти ответы целиком не принимаются.</numerusform>
            <numerusform>Нужно решить %n расхождения: до тех пор эти ответы целиком не принимаются.</numerusform>
            <numerusform>Нужно решить %n расхождений: до тех пор эти ответы целиком не принимаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n change(s). Undo takes them back together.</source>
        <translation>
            <numerusform>Принято %n изменение. Отмена вернёт всё вместе.</numerusform>
            <numerusform>Принято %n изменения. Отмена вернёт всё вместе.</numerusform>
            <numerusform>Принято %n изменений. Отмена вернёт всё вместе.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeOptions</name>
    <message>
        <source>Each page by itself, in its own size</source>
        <translation>Каждая страница отдельно, в своём размере</translation>
    </message>
    <message>
        <source>on its long edge</source>
        <translation>по длинному краю</translation>
    </message>
    <message>
        <source>on its short edge</source>
        <translation>по короткому краю</translation>
    </message>
    <message>
        <source>to the right, in mm</source>
        <translation>вправо, в мм</translation>
    </message>
    <message>
        <source>up, in mm</source>
        <translation>вверх, в мм</translation>
    </message>
    <message>
        <source>Calibration sheet…</source>
        <translation>Лист настройки…</translation>
    </message>
    <message>
        <source>A sheet to print on both sides: it shows the two numbers to enter here.</source>
        <translation>Лист для печати с двух сторон: он показывает два числа, которые вводятся здесь.</translation>
    </message>
    <message>
        <source>A plain PDF in the page&apos;s own size, for the printer in the office.</source>
        <translation>Простой PDF в размер страницы, для принтера в офисе.</translation>
    </message>
    <message>
        <source>Print it at 100 %, not fitted to the page. An office printer leaves a white edge.</source>
        <translation>Печатайте в масштабе 100 %, без подгонки под страницу. Офисный принтер оставляет белый край.</translation>
    </message>
    <message numerus="yes">
        <source>%n leaflet(s) on each sheet, with marks where it is cut.</source>
        <translation>
            <numerusform>%n листовка на листе, с метками реза.</numerusform>
            <numerusform>%n листовки на листе, с метками реза.</numerusform>
            <numerusform>%n листовок на листе, с метками реза.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pages on each side, in the order of a booklet: fold it in the middle.</source>
        <translation>По две страницы на стороне, в порядке брошюры: сложить посередине.</translation>
    </message>
    <message>
        <source>Print it at 100 %, on both sides, turned %1.</source>
        <translation>Печатать в масштабе 100 %, с двух сторон, переворот %1.</translation>
    </message>
    <message>
        <source>Made by the rules for office printers: plain paper, no bleed.</source>
        <translation>Сделано по правилам для офисных принтеров: обычная бумага, без вылетов.</translation>
    </message>
    <message numerus="yes">
        <source>%n on a sheet of %1</source>
        <translation>
            <numerusform>%n на листе %1</numerusform>
            <numerusform>%n на листе %1</numerusform>
            <numerusform>%n на листе %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Booklet on %1</source>
        <translation>Брошюра на %1</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>It turns the sheet</source>
        <translation>Переворот листа</translation>
    </message>
    <message>
        <source>Its back is off by</source>
        <translation>Оборот смещён на</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Who publishes the leaflet: name and address.</source>
        <translation>Кто издаёт листовку: имя и адрес.</translation>
    </message>
    <message>
        <source>The person who answers for what it says.</source>
        <translation>Кто отвечает за содержание.</translation>
    </message>
    <message>
        <source>Who has it made, or authorised it.</source>
        <translation>Кто заказал или разрешил.</translation>
    </message>
    <message>
        <source>For whom it is published, where that is somebody else.</source>
        <translation>От чьего имени издаётся, если это кто-то другой.</translation>
    </message>
    <message>
        <source>Who prints it: name and address. The print shop knows them.</source>
        <translation>Кто печатает: название и адрес. Их знает типография.</translation>
    </message>
    <message>
        <source>Who pays for it.</source>
        <translation>Кто платит.</translation>
    </message>
    <message>
        <source>How many copies, and when: 5,000, March 2027.</source>
        <translation>Сколько экземпляров и когда: 5000, март 2027.</translation>
    </message>
    <message>
        <source>Show all parts of an imprint</source>
        <translation>Показать все части выходных данных</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Выходные данные</translation>
    </message>
    <message>
        <source>Printed as it stands, before the parts.</source>
        <translation>Печатается как есть, перед частями.</translation>
    </message>
    <message>
        <source>None, or not in this list</source>
        <translation>Никакая, или её нет в списке</translation>
    </message>
    <message>
        <source>The law wants this part: %1.</source>
        <translation>Эту часть требует закон: %1.</translation>
    </message>
    <message>
        <source>At elections the law wants this part: %1.</source>
        <translation>На выборах эту часть требует закон: %1.</translation>
    </message>
    <message>
        <source>If your own imprint text says it already, move it here.</source>
        <translation>Если это уже есть в вашем тексте, перенесите сюда.</translation>
    </message>
    <message>
        <source>Not everybody is asked for it.</source>
        <translation>Требуется не от всех.</translation>
    </message>
</context>
<context>
    <name>Padlock</name>
    <message>
        <source>Locked by the organizers: it is the same for every group.</source>
        <translation>Закрыто организаторами: это одинаково для всех групп.</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Нет картинки</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>group %1</source>
        <translation>группа %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>язык %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>фрейм %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>This translation was not yet checked by a native speaker.</source>
        <translation>Этот перевод ещё не проверен носителем языка.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Обновляется…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print shop</source>
        <translation>Типография</translation>
    </message>
    <message>
        <source>What this file will be</source>
        <translation>Каким будет файл</translation>
    </message>
    <message>
        <source>For screens: accessible PDF with links</source>
        <translation>Для экранов: доступный PDF со ссылками</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Choose a layout that fits</source>
        <translation>Выбрать подходящий макет</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message numerus="yes">
        <source>Do not print yet: %n error(s)</source>
        <translation>
            <numerusform>Пока не печатать: %n ошибка</numerusform>
            <numerusform>Пока не печатать: %n ошибки</numerusform>
            <numerusform>Пока не печатать: %n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Nothing stands against printing it</source>
        <translation>Печати ничто не мешает</translation>
    </message>
    <message>
        <source>Being examined…</source>
        <translation>Идёт проверка…</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no petition link, so the leaflet has no QR code.</source>
        <translation>Ссылки на петицию нет, поэтому на листовке нет QR-кода.</translation>
    </message>
    <message>
        <source>Enter the link of the petition.</source>
        <translation>Введите ссылку на петицию.</translation>
    </message>
    <message>
        <source>The petition link %1 is a placeholder and must not go to print.</source>
        <translation>Ссылка на петицию %1 — заглушка, печатать её нельзя.</translation>
    </message>
    <message>
        <source>Enter the real link of the petition.</source>
        <translation>Введите настоящую ссылку на петицию.</translation>
    </message>
    <message>
        <source>The imprint is missing: most countries ask who is responsible for a leaflet.</source>
        <translation>Нет выходных данных: в большинстве стран нужно указать, кто отвечает за листовку.</translation>
    </message>
    <message>
        <source>Enter the publisher&apos;s name and address.</source>
        <translation>Введите название и адрес издателя.</translation>
    </message>
    <message>
        <source>The translation into “%1” was reviewed by nobody yet.</source>
        <translation>Перевод на «%1» ещё никто не проверил.</translation>
    </message>
    <message>
        <source>Let a native reader check it, then set its status to reviewed.</source>
        <translation>Дайте проверить носителю языка, затем поставьте состояние «проверен».</translation>
    </message>
    <message>
        <source>The translation has no %1, the original has one.</source>
        <translation>В переводе нет поля «%1», а в оригинале есть.</translation>
    </message>
    <message>
        <source>Translate it.</source>
        <translation>Переведите.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>вводка</translation>
    </message>
    <message>
        <source>call</source>
        <translation>призыв</translation>
    </message>
    <message>
        <source>body</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>short body</source>
        <translation>краткий текст</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>event</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>выходные данные</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>надзаголовок</translation>
    </message>
    <message>
        <source>short</source>
        <translation>краткий текст</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>The event ends at %1, when it starts at %2.</source>
        <translation>Мероприятие заканчивается в %1, а начинается в %2.</translation>
    </message>
    <message>
        <source>The event ends at %1, before it starts at %2.</source>
        <translation>Мероприятие заканчивается в %1, раньше начала в %2.</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>Проверьте оба времени.</translation>
    </message>
    <message>
        <source>The event ends at %1, and does not say when it begins.</source>
        <translation>Мероприятие заканчивается в %1, но не сказано, когда начинается.</translation>
    </message>
    <message>
        <source>Enter when it begins.</source>
        <translation>Введите время начала.</translation>
    </message>
    <message>
        <source>The event has no date.</source>
        <translation>У мероприятия нет даты.</translation>
    </message>
    <message>
        <source>Enter its date.</source>
        <translation>Введите дату.</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>«%1» — не номер телефона.</translation>
    </message>
    <message>
        <source>Write it as +49 30 1234567, with no other words.</source>
        <translation>Напишите как +49 30 1234567, без других слов.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» — не адрес электронной почты.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>Напишите как name@example.org.</translation>
    </message>
    <message>
        <source>The event was on %1, and that is past.</source>
        <translation>Мероприятие было %1, и это уже прошло.</translation>
    </message>
    <message>
        <source>Enter the date anew, or leave the event out.</source>
        <translation>Введите новую дату или уберите мероприятие.</translation>
    </message>
    <message>
        <source>The event is on %1, more than three years from now.</source>
        <translation>Мероприятие %1 — больше чем через три года.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Проверьте год.</translation>
    </message>
    <message>
        <source>The statement has no title.</source>
        <translation>У заявления нет заголовка.</translation>
    </message>
    <message>
        <source>Write a headline.</source>
        <translation>Напишите заголовок.</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>Заявление пустое.</translation>
    </message>
    <message>
        <source>Write its text.</source>
        <translation>Напишите текст.</translation>
    </message>
    <message>
        <source>Write it with https://</source>
        <translation>Написать с https://</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>Write it as 2027-03-18.</source>
        <translation>Напишите как 2027-03-18.</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>«%1» — не время суток.</translation>
    </message>
    <message>
        <source>Write it as 18:30.</source>
        <translation>Напишите как 18:30.</translation>
    </message>
    <message>
        <source>“%1” is no type size from %2 to %3 pt.</source>
        <translation>«%1» — не кегль от %2 до %3 пт.</translation>
    </message>
    <message>
        <source>Write it as 12.</source>
        <translation>Напишите как 12.</translation>
    </message>
    <message>
        <source>“%1” is no accent colour.</source>
        <translation>«%1» — не цвет.</translation>
    </message>
    <message>
        <source>Write it as #c4161c.</source>
        <translation>Напишите как #c4161c.</translation>
    </message>
    <message>
        <source>“%1” is no country&apos;s code.</source>
        <translation>«%1» — не код страны.</translation>
    </message>
    <message>
        <source>Write it as DE.</source>
        <translation>Напишите как DE.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» — не целое число.</translation>
    </message>
    <message>
        <source>Write it as 5000.</source>
        <translation>Напишите как 5000.</translation>
    </message>
    <message>
        <source>The link “%1” %2.</source>
        <translation>Ссылка «%1» %2.</translation>
    </message>
    <message>
        <source>holds a space or an invisible character</source>
        <translation>содержит пробел или невидимый знак</translation>
    </message>
    <message>
        <source>holds a backslash</source>
        <translation>содержит обратную косую черту</translation>
    </message>
    <message>
        <source>is no link</source>
        <translation>не является ссылкой</translation>
    </message>
    <message>
        <source>does not begin with https://</source>
        <translation>не начинается с https://</translation>
    </message>
    <message>
        <source>holds a user&apos;s name</source>
        <translation>содержит имя пользователя</translation>
    </message>
    <message>
        <source>names no host</source>
        <translation>не называет сайта</translation>
    </message>
    <message>
        <source>Write https://…</source>
        <translation>Напишите https://…</translation>
    </message>
    <message>
        <source>There is no picture “%1” under images/.</source>
        <translation>В папке images/ нет картинки «%1».</translation>
    </message>
    <message>
        <source>The link tells who sent people there (%1).</source>
        <translation>Ссылка выдаёт, кто направил людей (%1).</translation>
    </message>
    <message>
        <source>Take these parameters out.</source>
        <translation>Уберите эти параметры.</translation>
    </message>
    <message>
        <source>Remove the tracking parameters</source>
        <translation>Убрать параметры слежения</translation>
    </message>
    <message>
        <source>%1 counts every scan and may send people elsewhere later.</source>
        <translation>%1 считает каждое сканирование и позже может отправить людей в другое место.</translation>
    </message>
    <message>
        <source>Use the page&apos;s own link.</source>
        <translation>Возьмите собственную ссылку страницы.</translation>
    </message>
    <message>
        <source>The link&apos;s name “%1” %2.</source>
        <translation>Имя «%1» в ссылке %2.</translation>
    </message>
    <message>
        <source>holds letters that are drawn like others</source>
        <translation>содержит буквы, похожие на другие</translation>
    </message>
    <message>
        <source>mixes letters of %1 that look alike</source>
        <translation>смешивает похожие буквы (%1)</translation>
    </message>
    <message>
        <source>is written in %1 letters that look like Latin ones</source>
        <translation>написано буквами, похожими на латинские (%1)</translation>
    </message>
    <message>
        <source>Type the link anew.</source>
        <translation>Наберите ссылку заново.</translation>
    </message>
    <message>
        <source>No rule for imprints is known for the country “%1”.</source>
        <translation>Для страны «%1» правила о выходных данных неизвестны.</translation>
    </message>
    <message>
        <source>Ask a printer there what must stand.</source>
        <translation>Спросите у тамошней типографии, что нужно указать.</translation>
    </message>
    <message>
        <source>%1 law of %2 wants in the imprint: %3.</source>
        <translation>%1 (%2) требует в выходных данных: %3.</translation>
    </message>
    <message>
        <source>The</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>At elections, the</source>
        <translation>Закон о выборах</translation>
    </message>
    <message>
        <source>%1 No legal advice.</source>
        <translation>%1 Это не юридическая консультация.</translation>
    </message>
    <message>
        <source>Fill in this field; a part that your own imprint text says already belongs here instead.</source>
        <translation>Заполните это поле; то, что уже сказано в вашем тексте выходных данных, перенесите сюда.</translation>
    </message>
    <message>
        <source>“%1” is locked: the organizer keeps this part of the leaflet the same for every group.</source>
        <translation>«%1» закрыто: организатор держит эту часть листовки одинаковой для всех групп.</translation>
    </message>
    <message>
        <source>Open to you: %1. Ask the organizer for anything else.</source>
        <translation>Вам открыто: %1. Об остальном спросите организатора.</translation>
    </message>
    <message>
        <source>This part is locked: tell the organizers.</source>
        <translation>Эта часть закрыта: сообщите организаторам.</translation>
    </message>
    <message>
        <source>This kit is not whole: %1 is missing.</source>
        <translation>Комплект неполон: нет %1.</translation>
    </message>
    <message>
        <source>This kit was changed: its list of what is locked is not the organizer&apos;s.</source>
        <translation>Комплект изменён: список закрытого в нём не от организатора.</translation>
    </message>
    <message>
        <source>This kit was changed in a locked part: %1.</source>
        <translation>Комплект изменён в закрытой части: %1.</translation>
    </message>
    <message>
        <source>This kit was made by a newer version of the program.</source>
        <translation>Комплект сделан в более новой версии программы.</translation>
    </message>
    <message>
        <source>This kit was changed: the organizer&apos;s signature does not fit it.</source>
        <translation>Комплект изменён: подпись организатора к нему не подходит.</translation>
    </message>
    <message>
        <source>This kit is damaged: %1.</source>
        <translation>Комплект повреждён: %1.</translation>
    </message>
    <message>
        <source>Ask the organizer for the kit again.</source>
        <translation>Попросите у организатора комплект ещё раз.</translation>
    </message>
    <message>
        <source>The print shop in this kit cannot be read: %1.</source>
        <translation>Типографию из комплекта не прочесть: %1.</translation>
    </message>
    <message>
        <source>The print shop in this kit names a colour profile that lies elsewhere on the disk.</source>
        <translation>Типография из комплекта называет цветовой профиль в другом месте диска.</translation>
    </message>
    <message>
        <source>Ask the organizer.</source>
        <translation>Спросите организатора.</translation>
    </message>
    <message>
        <source>The key that signs this campaign&apos;s kits is not on this computer.</source>
        <translation>Ключа, которым подписаны комплекты этой кампании, на этом компьютере нет.</translation>
    </message>
    <message>
        <source>On the computer that has it, run “kit key export”, and here “kit key import”. Where it is lost, “kit key new” makes another; returns of kits made before are still taken.</source>
        <translation>На компьютере, где он есть, выполните «kit key export», а здесь «kit key import». Если он потерян, «kit key new» сделает новый; ответы прежних комплектов по-прежнему принимаются.</translation>
    </message>
    <message>
        <source>The list of kits was written by a newer version of the program.</source>
        <translation>Список комплектов записан более новой версией программы.</translation>
    </message>
    <message>
        <source>The kits of two groups would have the same file name, “%1”.</source>
        <translation>У комплектов двух групп было бы одно имя файла: «%1».</translation>
    </message>
    <message>
        <source>Change an id.</source>
        <translation>Измените один из идентификаторов.</translation>
    </message>
    <message>
        <source>This is from another campaign: its kit was signed with another key.</source>
        <translation>Это из другой кампании: комплект подписан другим ключом.</translation>
    </message>
    <message>
        <source>The campaign has no group “%1” with a kit.</source>
        <translation>В кампании нет группы «%1» с комплектом.</translation>
    </message>
    <message>
        <source>This is from an older kit of “%1”: a newer one was made since.</source>
        <translation>Это из старого комплекта «%1»: с тех пор сделан новый.</translation>
    </message>
    <message>
        <source>Send the group its new kit.</source>
        <translation>Отправьте группе её новый комплект.</translation>
    </message>
    <message>
        <source>This changes a locked field: “%1”.</source>
        <translation>Здесь изменено закрытое поле: «%1».</translation>
    </message>
    <message>
        <source>Ask the group about it.</source>
        <translation>Спросите об этом группу.</translation>
    </message>
    <message>
        <source>This is older than the return of “%1” that was merged.</source>
        <translation>Это старше ответа «%1», который уже объединён.</translation>
    </message>
    <message>
        <source>Nothing is to be done, or ask the group for its latest.</source>
        <translation>Делать ничего не нужно, или попросите у группы последний ответ.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>Текст «%1» длиннее %2 знаков.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the return.</source>
        <translation>Картинки «%1» в ответе нет.</translation>
    </message>
    <message>
        <source>“%1” is no field that takes this text.</source>
        <translation>«%1» — не поле для этого текста.</translation>
    </message>
    <message>
        <source>Ask the group to send it again.</source>
        <translation>Попросите группу прислать ещё раз.</translation>
    </message>
    <message>
        <source>This is no return of a kit: %1 is missing.</source>
        <translation>Это не ответ комплекта: нет %1.</translation>
    </message>
    <message>
        <source>This return was changed after it was made: the kit&apos;s signature does not fit.</source>
        <translation>Ответ изменён после того, как был сделан: подпись комплекта не подходит.</translation>
    </message>
    <message>
        <source>This campaign is no kit: nothing was handed out in it.</source>
        <translation>Эта кампания — не комплект: в ней ничего не выдавали.</translation>
    </message>
    <message>
        <source>This return was made by a newer version of the program.</source>
        <translation>Ответ сделан в более новой версии программы.</translation>
    </message>
    <message>
        <source>This return was put together from two kits.</source>
        <translation>Ответ собран из двух комплектов.</translation>
    </message>
    <message>
        <source>A picture in this return is not the one that it was made with.</source>
        <translation>Картинка в ответе не та, с которой он сделан.</translation>
    </message>
    <message>
        <source>With its picture the campaign would have more than %1 files or %2 MB.</source>
        <translation>С этой картинкой в кампании было бы больше %1 файлов или %2 МБ.</translation>
    </message>
    <message>
        <source>Make the pictures smaller, or take some out.</source>
        <translation>Уменьшите картинки или уберите часть.</translation>
    </message>
    <message>
        <source>The campaign was changed here since the kit was made.</source>
        <translation>Кампанию здесь изменили после того, как был сделан комплект.</translation>
    </message>
    <message>
        <source>Two returns say different things.</source>
        <translation>Два ответа говорят разное.</translation>
    </message>
    <message>
        <source>This folder cannot be read: %1.</source>
        <translation>Папку не прочесть: %1.</translation>
    </message>
    <message>
        <source>the frame “%1” differs</source>
        <translation>рамка «%1» отличается</translation>
    </message>
    <message>
        <source>the frame “%1” is new</source>
        <translation>рамка «%1» новая</translation>
    </message>
    <message>
        <source>the frame “%1” is missing</source>
        <translation>рамки «%1» нет</translation>
    </message>
    <message>
        <source>the frame “%1” stands elsewhere</source>
        <translation>рамка «%1» стоит в другом месте</translation>
    </message>
    <message>
        <source>the frames are drawn in another order</source>
        <translation>рамки рисуются в другом порядке</translation>
    </message>
    <message>
        <source>it looks different</source>
        <translation>выглядит иначе</translation>
    </message>
    <message>
        <source>it has %1 pages, the master %2</source>
        <translation>страниц здесь %1, в образце %2</translation>
    </message>
    <message>
        <source>the pages are of different sizes</source>
        <translation>страницы разного размера</translation>
    </message>
    <message>
        <source>the page&apos;s resources differ</source>
        <translation>ресурсы страницы отличаются</translation>
    </message>
    <message>
        <source>what the page draws outside of frames differs</source>
        <translation>отличается то, что страница рисует вне рамок</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>не читается: %1</translation>
    </message>
    <message>
        <source>it is not a PDF</source>
        <translation>это не PDF</translation>
    </message>
    <message>
        <source>The master cannot be read: %1.</source>
        <translation>Образец не прочесть: %1.</translation>
    </message>
    <message>
        <source>These files could not be compared: the process that does it ended.</source>
        <translation>Файлы не удалось сравнить: процесс завершился.</translation>
    </message>
    <message>
        <source>Try it with fewer files, to find the one that it cannot read.</source>
        <translation>Попробуйте с меньшим числом файлов, чтобы найти нечитаемый.</translation>
    </message>
    <message>
        <source>The name “%1” leads out of the folder.</source>
        <translation>Имя «%1» ведёт за пределы папки.</translation>
    </message>
    <message>
        <source>“%1” is compressed beyond belief.</source>
        <translation>«%1» сжат неправдоподобно сильно.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Он зашифрован.</translation>
    </message>
    <message>
        <source>%1 cannot be printed.</source>
        <translation>%1: это не печатается.</translation>
    </message>
    <message>
        <source>Raw HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>A block of code</source>
        <translation>блок кода</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>Write plain paragraphs, headings, emphasis, lists and quotations.</source>
        <translation>Пишите обычными абзацами, с подзаголовками, выделением, списками и цитатами.</translation>
    </message>
    <message>
        <source>This link is not allowed: %1.</source>
        <translation>Такая ссылка не допускается: %1.</translation>
    </message>
    <message>
        <source>Use https://, mailto: or tel:.</source>
        <translation>Используйте https://, mailto: или tel:.</translation>
    </message>
    <message>
        <source>The text of “%1” does not fit: at its smallest size, %2 pt, 1 word is too many.</source>
        <translation>Текст «%1» не помещается: при наименьшем кегле, %2 пт, одно слово лишнее.</translation>
    </message>
    <message>
        <source>The text of “%1” does not fit: at its smallest size, %2 pt, %3 words are too many.</source>
        <translation>Текст «%1» не помещается: при наименьшем кегле, %2 пт, лишних слов: %3.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose a larger layout.</source>
        <translation>Сократите текст или выберите макет побольше.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long for this layout, so the short text stands there.</source>
        <translation>Текст «%1» слишком длинный для этого макета, поэтому там стоит краткий.</translation>
    </message>
    <message>
        <source>A line of “%1” is %2 mm wider than its frame: a part of it may not break.</source>
        <translation>Строка «%1» на %2 мм шире своей рамки: часть её нельзя перенести.</translation>
    </message>
    <message>
        <source>Shorten the address, the date or the name in it.</source>
        <translation>Сократите в ней адрес, дату или имя.</translation>
    </message>
    <message>
        <source>A part of “%1” is not on the page: “%2”.</source>
        <translation>Часть «%1» не попала на страницу: «%2».</translation>
    </message>
    <message>
        <source>No font has the character “%1” (U+%2, %3).</source>
        <translation>Ни в одном шрифте нет знака «%1» (U+%2, %3).</translation>
    </message>
    <message>
        <source>Replace it by another one.</source>
        <translation>Замените его другим.</translation>
    </message>
    <message>
        <source>The leaflet&apos;s fixed words in %1 (such as “%2”) are unreviewed.</source>
        <translation>Постоянные слова листовки на языке %1 (например, «%2») не проверены.</translation>
    </message>
    <message>
        <source>Let a native reader check them.</source>
        <translation>Дайте проверить носителю языка.</translation>
    </message>
    <message>
        <source>The petition link is too long for a QR code.</source>
        <translation>Ссылка на петицию слишком длинная для QR-кода.</translation>
    </message>
    <message>
        <source>The layout “%1” cannot be had in the format “%2”, so it is %3.</source>
        <translation>Макета «%1» в формате «%2» нет, поэтому взят %3.</translation>
    </message>
    <message>
        <source>Its formats: %1.</source>
        <translation>Его форматы: %1.</translation>
    </message>
    <message>
        <source>The layout “%1” has no room for a second language, so “%2” is left out.</source>
        <translation>В макете «%1» нет места для второго языка, поэтому «%2» пропущен.</translation>
    </message>
    <message>
        <source>Choose a layout with a page for it.</source>
        <translation>Выберите макет, где для него есть страница.</translation>
    </message>
    <message>
        <source>The layout “%1” sets two languages, and the second was not named.</source>
        <translation>Макет «%1» рассчитан на два языка, а второй не выбран.</translation>
    </message>
    <message>
        <source>Choose a second language.</source>
        <translation>Выберите второй язык.</translation>
    </message>
    <message>
        <source>The accent colour %1 cannot be printed as it looks on the screen (Delta E %2).</source>
        <translation>Цвет акцента %1 нельзя напечатать таким, как на экране (Delta E %2).</translation>
    </message>
    <message>
        <source>Choose a darker or less vivid one, or ask for a proof.</source>
        <translation>Выберите цвет темнее или спокойнее либо закажите цветопробу.</translation>
    </message>
    <message>
        <source>The print shop “%1” does not sell %2.</source>
        <translation>Типография «%1» не печатает %2.</translation>
    </message>
    <message>
        <source>It sells %1: choose one of these, or another shop.</source>
        <translation>Она печатает %1: выберите из этого или другую типографию.</translation>
    </message>
    <message>
        <source>No QR code that leads to %1 can be read in the file.</source>
        <translation>В файле не читается QR-код, ведущий на %1.</translation>
    </message>
    <message>
        <source>Look whether it is covered, inverted, or too small.</source>
        <translation>Посмотрите, не закрыт ли он, не инвертирован, не слишком ли мал.</translation>
    </message>
    <message>
        <source>The QR code cannot be read reliably.</source>
        <translation>QR-код читается ненадёжно.</translation>
    </message>
    <message>
        <source>Draw it plain, dark on white.</source>
        <translation>Нарисуйте его просто, тёмным на белом.</translation>
    </message>
    <message>
        <source>%1 of %2 turned, blurred and grained copies of the QR code cannot be read.</source>
        <translation>Из %2 повёрнутых, размытых и зернистых копий QR-кода не читаются %1.</translation>
    </message>
    <message>
        <source>Leave the code whole and uncovered, and print it larger or darker.</source>
        <translation>Оставьте код целым и открытым, напечатайте его крупнее или темнее.</translation>
    </message>
    <message>
        <source>The QR code leads to %1, not to %2.</source>
        <translation>QR-код ведёт на %1, а не на %2.</translation>
    </message>
    <message>
        <source>Export the leaflet again.</source>
        <translation>Экспортируйте листовку ещё раз.</translation>
    </message>
    <message>
        <source>The QR code&apos;s modules are %1 mm; %2 mm are good, %3 mm the least.</source>
        <translation>Модули QR-кода — %1 мм; хорошо %2 мм, не меньше %3 мм.</translation>
    </message>
    <message>
        <source>Print the QR code larger, or shorten its link.</source>
        <translation>Напечатайте QR-код крупнее или сократите ссылку.</translation>
    </message>
    <message>
        <source>The QR code&apos;s margin is not plain and light; it needs %1 mm of white on all sides.</source>
        <translation>Поле вокруг QR-кода не ровное и не светлое; нужно %1 мм белого со всех сторон.</translation>
    </message>
    <message>
        <source>Clear the space around the QR code.</source>
        <translation>Освободите место вокруг QR-кода.</translation>
    </message>
    <message>
        <source>The QR code stands less than %1 mm from the cut.</source>
        <translation>QR-код стоит ближе %1 мм к обрезу.</translation>
    </message>
    <message>
        <source>Move the QR code inwards.</source>
        <translation>Сдвиньте QR-код внутрь.</translation>
    </message>
    <message>
        <source>The QR code stands %1 mm from a fold; %2 mm are needed.</source>
        <translation>QR-код стоит в %1 мм от сгиба; нужно %2 мм.</translation>
    </message>
    <message>
        <source>The QR code lies across a fold; %1 mm are needed.</source>
        <translation>QR-код лежит на сгибе; нужно %1 мм.</translation>
    </message>
    <message>
        <source>Move the QR code away from the fold.</source>
        <translation>Отодвиньте QR-код от сгиба.</translation>
    </message>
    <message>
        <source>%1 is set in %2 pt; %3 pt are the least that prints well.</source>
        <translation>%1 набран кеглем %2 пт; хорошо печатается не меньше %3 пт.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>White text</source>
        <translation>Белый текст</translation>
    </message>
    <message>
        <source>Text of several inks</source>
        <translation>Текст в несколько красок</translation>
    </message>
    <message>
        <source>Set it larger.</source>
        <translation>Наберите крупнее.</translation>
    </message>
    <message>
        <source>%1 is %2 pt thick; %3 pt are the least that prints well.</source>
        <translation>%1 — %2 пт толщиной; хорошо печатается не меньше %3 пт.</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>A white line</source>
        <translation>Белая линия</translation>
    </message>
    <message>
        <source>Make it thicker.</source>
        <translation>Сделайте толще.</translation>
    </message>
    <message>
        <source>A colour prints %1 ink; the printer allows %2.</source>
        <translation>Цвет даёт %1 краски; типография допускает %2.</translation>
    </message>
    <message>
        <source>Choose a colour with less ink.</source>
        <translation>Выберите цвет с меньшим количеством краски.</translation>
    </message>
    <message>
        <source>%1 ink lie on a square of 15 mm; the printer allows %2.</source>
        <translation>На квадрате 15 мм лежит %1 краски; типография допускает %2.</translation>
    </message>
    <message>
        <source>Lighten the picture or colour there, or convert it with the printer&apos;s profile.</source>
        <translation>Осветлите там картинку или цвет либо преобразуйте по профилю типографии.</translation>
    </message>
    <message>
        <source>Text stands %1 mm from the cut; %2 mm are safe.</source>
        <translation>Текст стоит в %1 мм от обреза; безопасно %2 мм.</translation>
    </message>
    <message>
        <source>Move the text inwards.</source>
        <translation>Сдвиньте текст внутрь.</translation>
    </message>
    <message>
        <source>Text stands %1 mm from a fold; %2 mm are safe.</source>
        <translation>Текст стоит в %1 мм от сгиба; безопасно %2 мм.</translation>
    </message>
    <message>
        <source>Text runs across a fold; %1 mm are safe.</source>
        <translation>Текст идёт через сгиб; безопасно %1 мм.</translation>
    </message>
    <message>
        <source>Move the text away from the fold.</source>
        <translation>Отодвиньте текст от сгиба.</translation>
    </message>
    <message>
        <source>1 picture has too few pixels: %1 per inch at the lowest; %2 are good, %3 the least.</source>
        <translation>В одной картинке мало пикселей: %1 на дюйм; хорошо %2, не меньше %3.</translation>
    </message>
    <message>
        <source>%1 pictures have too few pixels: %2 per inch at the lowest; %3 are good, %4 the least.</source>
        <translation>Картинок, где мало пикселей: %1, наименьшее — %2 на дюйм; хорошо %3, не меньше %4.</translation>
    </message>
    <message>
        <source>Take a larger picture, or place it smaller.</source>
        <translation>Возьмите картинку побольше или поставьте её мельче.</translation>
    </message>
    <message>
        <source>Text differs from its ground by %1 to 1 only; %2 to 1 are legible.</source>
        <translation>Контраст текста с фоном всего %1 к 1; разборчиво при %2 к 1.</translation>
    </message>
    <message>
        <source>Make the text darker or its ground lighter.</source>
        <translation>Сделайте текст темнее или фон светлее.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Такого файла или папки нет.</translation>
    </message>
    <message>
        <source>Access is not permitted.</source>
        <translation>Доступ запрещён.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Диск доступен только для чтения.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Это папка.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Имя слишком длинное.</translation>
    </message>
    <message>
        <source>This cannot be written: %1</source>
        <translation>Это нельзя записать: %1</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Уже существует.</translation>
    </message>
    <message>
        <source>This is no campaign: it has no campaign.toml.</source>
        <translation>Это не кампания: в ней нет campaign.toml.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Выберите папку, в которой она лежит.</translation>
    </message>
    <message>
        <source>This file is broken or no campaign: %1.</source>
        <translation>Файл повреждён или это не кампания: %1.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>This campaign was made by a newer version of the program (format %1, known: %2).</source>
        <translation>Кампания сделана в более новой версии программы (формат %1, известен %2).</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Обновите программу.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read: %2.</source>
        <translation>Картинка «%1» не читается: %2.</translation>
    </message>
    <message>
        <source>The logo differs from its ground by %1 to 1 only, so that it is hardly seen.</source>
        <translation>Логотип отличается от фона всего в отношении %1 к 1, поэтому его почти не видно.</translation>
    </message>
    <message>
        <source>Take its version for light grounds, or one that has a ground of its own.</source>
        <translation>Возьмите вариант логотипа для светлого фона или вариант с собственным фоном.</translation>
    </message>
    <message>
        <source>Take its version for dark grounds, or one that has a ground of its own.</source>
        <translation>Возьмите вариант логотипа для тёмного фона или вариант с собственным фоном.</translation>
    </message>
    <message>
        <source>The layout “%1” is faulty and left out: %2</source>
        <translation>Макет «%1» содержит ошибку и пропущен: %2</translation>
    </message>
    <message>
        <source>Mend it, or delete its folder: “leaflet-studio layouts check” tells every fault of it.</source>
        <translation>Исправьте его или удалите его папку: «leaflet-studio layouts check» назовёт все ошибки.</translation>
    </message>
    <message>
        <source>it is a drawing (SVG)</source>
        <translation>это рисунок (SVG)</translation>
    </message>
    <message>
        <source>it is a drawing (PDF)</source>
        <translation>это рисунок (PDF)</translation>
    </message>
    <message>
        <source>it is a drawing (EPS)</source>
        <translation>это рисунок (EPS)</translation>
    </message>
    <message>
        <source>it is a HEIC picture, as phones take them</source>
        <translation>это снимок в формате HEIC, как их делают телефоны</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, WebP, GIF or TIFF</source>
        <translation>это не JPEG, PNG, WebP, GIF или TIFF</translation>
    </message>
    <message>
        <source>Export it as PNG, 2000 pixels wide, from the program that it was drawn in.</source>
        <translation>Экспортируйте его в PNG шириной 2000 пикселей из программы, в которой он нарисован.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>файл обрывается</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Скопируйте или скачайте его снова.</translation>
    </message>
    <message>
        <source>Make it smaller: %1 million pixels are enough for any page.</source>
        <translation>Уменьшите его: %1 млн пикселей хватает для любой страницы.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and add it again.</source>
        <translation>Сохраните её как JPEG или PNG и добавьте снова.</translation>
    </message>
    <message>
        <source>What you type is not kept for recovery at the moment. %1</source>
        <translation>Набираемое сейчас не сохраняется для восстановления. %1</translation>
    </message>
    <message>
        <source>Save your work now, on another disk if this one is full.</source>
        <translation>Сохраните работу сейчас, а если диск заполнен — на другой.</translation>
    </message>
    <message>
        <source>What you type cannot be kept for recovery. %1</source>
        <translation>Набираемое нельзя сохранить для восстановления. %1</translation>
    </message>
    <message>
        <source>Save your work often.</source>
        <translation>Сохраняйте работу почаще.</translation>
    </message>
    <message>
        <source>The version before this one could not be kept. %1</source>
        <translation>Предыдущую версию не удалось сохранить. %1</translation>
    </message>
    <message>
        <source>Make room on the disk of your home folder.</source>
        <translation>Освободите место на диске домашней папки.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else since it was opened here.</source>
        <translation>Файл изменил кто-то другой с тех пор, как он открыт здесь.</translation>
    </message>
    <message>
        <source>The pattern “%1” %2.</source>
        <translation>Образец «%1» %2.</translation>
    </message>
    <message>
        <source>has a brace that is not closed, or not opened</source>
        <translation>содержит незакрытую или неоткрытую скобку</translation>
    </message>
    <message>
        <source>names “%1”, which there is not; there are %2</source>
        <translation>называет «%1», чего нет; есть %2</translation>
    </message>
    <message>
        <source>holds more than names in braces</source>
        <translation>содержит в скобках не только имена</translation>
    </message>
    <message>
        <source>names nothing that differs from file to file, such as {language}</source>
        <translation>не называет ничего, что различается от файла к файлу, например {language}</translation>
    </message>
    <message>
        <source>holds a sign that no file&apos;s name may hold on some systems</source>
        <translation>содержит знак, недопустимый в имени файла на некоторых системах</translation>
    </message>
    <message>
        <source>The name “%1” would stand for more than one file.</source>
        <translation>Имя «%1» досталось бы нескольким файлам.</translation>
    </message>
    <message>
        <source>Name the layout, the language and the group in the pattern, or change the groups’ ids.</source>
        <translation>Назовите в образце макет, язык и группу или измените идентификаторы групп.</translation>
    </message>
    <message>
        <source>This is no empty folder.</source>
        <translation>Эта папка не пуста.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Выберите другую.</translation>
    </message>
    <message>
        <source>This folder holds the leaflets of another campaign, “%1”.</source>
        <translation>В этой папке листовки другой кампании, «%1».</translation>
    </message>
    <message>
        <source>The process that made the leaflets has ended.</source>
        <translation>Процесс, делавший листовки, завершился.</translation>
    </message>
    <message>
        <source>Begin again with the same folder: what is made already stays.</source>
        <translation>Начните снова с той же папкой: готовое останется.</translation>
    </message>
    <message>
        <source>%1 pieces of %2 do not fit on %3: %4 are missing.</source>
        <translation>Штук: %1, размер %2 — не помещаются на %3: не хватает %4.</translation>
    </message>
    <message>
        <source>%1 piece of %2 does not fit on %3: %4 are missing.</source>
        <translation>%1 штука размером %2 не помещается на %3: не хватает %4.</translation>
    </message>
    <message>
        <source>%1 across</source>
        <translation>%1 по ширине</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 по высоте</translation>
    </message>
    <message>
        <source>%1 across and %2 down</source>
        <translation>%1 по ширине и %2 по высоте</translation>
    </message>
    <message>
        <source>Choose a larger sheet or fewer pieces.</source>
        <translation>Выберите лист побольше или меньше штук.</translation>
    </message>
    <message>
        <source>There is not enough memory for this page.</source>
        <translation>Для этой страницы не хватает памяти.</translation>
    </message>
    <message>
        <source>Use smaller pictures.</source>
        <translation>Возьмите картинки поменьше.</translation>
    </message>
    <message>
        <source>The program made a mistake (%1: %2).</source>
        <translation>Программа ошиблась (%1: %2).</translation>
    </message>
    <message>
        <source>Nothing is lost. Undo the last change, and please report this.</source>
        <translation>Ничего не потеряно. Отмените последнее изменение и, пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <source>“%1” is no date in the order %2.</source>
        <translation>«%1» — не дата в порядке %2.</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>день, месяц, год</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>месяц, день, год</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>год, месяц, день</translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 columns.</source>
        <translation>В строке ячеек: %1, а столбцов: %2.</translation>
    </message>
    <message>
        <source>Put a text with commas in quotes.</source>
        <translation>Текст с запятыми возьмите в кавычки.</translation>
    </message>
    <message>
        <source>The group has no id.</source>
        <translation>У группы нет id.</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>Дайте ей краткое имя.</translation>
    </message>
    <message>
        <source>The id “%1” stands in row %2 already.</source>
        <translation>id «%1» уже стоит в строке %2.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Измените один из них.</translation>
    </message>
    <message>
        <source>The cell has %1 signs.</source>
        <translation>В ячейке знаков: %1.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula and is taken as a text.</source>
        <translation>«%1» похоже на формулу и взято как текст.</translation>
    </message>
    <message>
        <source>Put the formula’s result there if that is meant.</source>
        <translation>Если нужен результат формулы, впишите его.</translation>
    </message>
    <message>
        <source>The formula “%1” was never calculated, so that its cell has no result.</source>
        <translation>Формула «%1» ни разу не вычислялась, поэтому в ячейке нет результата.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it again, or put the result there.</source>
        <translation>Откройте файл в табличной программе и сохраните снова или впишите результат.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Его нельзя прочитать: %1.</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 97.</source>
        <translation>Это книга Excel 97.</translation>
    </message>
    <message>
        <source>This is no spreadsheet.</source>
        <translation>Это не таблица.</translation>
    </message>
    <message>
        <source>Save it as XLSX, ODS or CSV.</source>
        <translation>Сохраните как XLSX, ODS или CSV.</translation>
    </message>
    <message>
        <source>This is not CSV: %1.</source>
        <translation>Это не CSV: %1.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>Поищите незакрытую кавычку.</translation>
    </message>
    <message>
        <source>A text in it cannot be decoded: %1.</source>
        <translation>Текст в нём нельзя раскодировать: %1.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Сохраните как UTF-8.</translation>
    </message>
    <message>
        <source>It is broken: %1.</source>
        <translation>Он повреждён: %1.</translation>
    </message>
    <message>
        <source>This spreadsheet is broken: %1.</source>
        <translation>Эта таблица повреждена: %1.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Сохраните заново.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>В нём ничего нет.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 MB.</source>
        <translation>При распаковке он больше %1 МБ.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Файл больше %1 МБ.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file.</source>
        <translation>Для этого файла не хватает памяти.</translation>
    </message>
    <message>
        <source>Part it into several.</source>
        <translation>Разделите его на несколько.</translation>
    </message>
    <message>
        <source>The campaign has no statement.</source>
        <translation>В кампании нет ни одного заявления.</translation>
    </message>
    <message>
        <source>Add one, such as statements/en.md.</source>
        <translation>Добавьте его, например statements/en.md.</translation>
    </message>
    <message>
        <source>A file cannot be taken away: %1.</source>
        <translation>Не удаётся удалить файл: %1.</translation>
    </message>
    <message>
        <source>Take it away yourself, or save in another place.</source>
        <translation>Удалите его сами или сохраните в другом месте.</translation>
    </message>
    <message>
        <source>This file is not UTF-8.</source>
        <translation>Этот файл не в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>There is no column “id”.</source>
        <translation>Нет столбца «id».</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Добавьте его.</translation>
    </message>
    <message>
        <source>The id “%1” is given twice.</source>
        <translation>Идентификатор «%1» встречается дважды.</translation>
    </message>
    <message>
        <source>Change one.</source>
        <translation>Измените один из них.</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>Это не TOML: %1.</translation>
    </message>
    <message>
        <source>Correct this line.</source>
        <translation>Исправьте эту строку.</translation>
    </message>
    <message>
        <source>There is no statement %1 to this short one.</source>
        <translation>К этому краткому тексту нет заявления %1.</translation>
    </message>
    <message>
        <source>Name the file as en.md or zh-Hans.md.</source>
        <translation>Назовите файл, например, en.md или zh-Hans.md.</translation>
    </message>
    <message>
        <source>The front matter is missing: lines between --- and --- at the top.</source>
        <translation>Нет заголовочного блока: строк между --- и --- в начале.</translation>
    </message>
    <message>
        <source>The front matter must hold lines such as “title: …”.</source>
        <translation>В заголовочном блоке должны быть строки вида «title: …».</translation>
    </message>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Это не YAML: %1.</translation>
    </message>
    <message>
        <source>The front matter is faulty: %1.</source>
        <translation>В заголовочном блоке ошибка: %1.</translation>
    </message>
    <message>
        <source>The layout “%1” has no place for a picture, so “%2” is left out.</source>
        <translation>В макете «%1» нет места для картинки, поэтому «%2» опущено.</translation>
    </message>
    <message>
        <source>Choose a layout with a picture, such as flyer-a5.</source>
        <translation>Выберите макет с картинкой, например flyer-a5.</translation>
    </message>
    <message>
        <source>The campaign has no %1 “%2”.</source>
        <translation>В кампании нет: %1 «%2».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Есть: %1.</translation>
    </message>
    <message>
        <source>The program here has other %1 than the organizer&apos;s: lines may break elsewhere.</source>
        <translation>В этой программе другое, чем у организатора: %1; переносы строк могут отличаться.</translation>
    </message>
    <message>
        <source>Use the version of the program that the kit came from.</source>
        <translation>Используйте ту версию программы, в которой сделан комплект.</translation>
    </message>
    <message>
        <source>The text in columns does not fit on the screen’s page.</source>
        <translation>Текст в колонках не помещается на экранной странице.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose another layout for screens.</source>
        <translation>Сократите текст или выберите для экрана другой макет.</translation>
    </message>
    <message>
        <source>Choose another layout for screens.</source>
        <translation>Выберите для экрана другой макет.</translation>
    </message>
    <message>
        <source>There is no type theme “%1”.</source>
        <translation>Нет шрифтовой темы «%1».</translation>
    </message>
    <message>
        <source>Known themes: %1.</source>
        <translation>Известные темы: %1.</translation>
    </message>
    <message>
        <source>There is no print shop “%1”.</source>
        <translation>Нет типографии «%1».</translation>
    </message>
    <message>
        <source>%1, and %2 allows no transparency, so the file is not called %3.</source>
        <translation>%1, а %2 не допускает прозрачности, поэтому файл не назван %3.</translation>
    </message>
    <message>
        <source>Make it opaque, put it on a ground of one colour, or choose a print shop that takes PDF/X-4.</source>
        <translation>Сделайте это непрозрачным, положите на одноцветный фон или выберите типографию, которая принимает PDF/X-4.</translation>
    </message>
    <message>
        <source>A font is embedded as OpenType, which %1 does not allow, so the file is not called %2.</source>
        <translation>Шрифт встроен как OpenType, чего %1 не допускает, поэтому файл не назван %2.</translation>
    </message>
    <message>
        <source>Choose another type theme, or a print shop that takes PDF/X-4.</source>
        <translation>Выберите другую шрифтовую тему или типографию, которая принимает PDF/X-4.</translation>
    </message>
    <message>
        <source>The page has transparency (%1); this kind of file allows none.</source>
        <translation>На странице есть прозрачность (%1); в файле этого вида её быть не может.</translation>
    </message>
    <message>
        <source>%1 characters have no glyph in their font (%2) and print as empty boxes.</source>
        <translation>Символов без начертания в шрифте (%2): %1; вместо них будут пустые рамки.</translation>
    </message>
    <message>
        <source>Choose a font that has the characters.</source>
        <translation>Выберите шрифт, в котором есть эти символы.</translation>
    </message>
    <message>
        <source>%1 of %2 words cannot be found in the file&apos;s text: %3.</source>
        <translation>Не найдены в тексте файла %1 из %2 слов: %3.</translation>
    </message>
    <message>
        <source>Look whether text is missing on the page.</source>
        <translation>Посмотрите, не пропал ли на странице текст.</translation>
    </message>
    <message>
        <source>The artwork stops %1 mm beyond the cut at the %2 edge, along %3 mm; it must run on for %4 mm, or a white line may show after cutting.</source>
        <translation>Оформление кончается в %1 мм за линией реза (%2), на протяжении %3 мм; нужно %4 мм, иначе после резки может остаться белая полоска.</translation>
    </message>
    <message>
        <source>Extend the colour or picture into the bleed.</source>
        <translation>Продлите цвет или картинку на вылет.</translation>
    </message>
    <message>
        <source>Black text is mixed of %1 ink; %2 are the most.</source>
        <translation>Чёрный текст смешан из %1 краски; допустимо %2.</translation>
    </message>
    <message>
        <source>Use black alone (CMYK 0 0 0 100).</source>
        <translation>Используйте только чёрную краску (CMYK 0 0 0 100).</translation>
    </message>
    <message>
        <source>The page&apos;s ink cannot be counted.</source>
        <translation>Не удаётся подсчитать краску на странице.</translation>
    </message>
    <message>
        <source>Look at it, or save the picture anew as JPEG.</source>
        <translation>Посмотрите на неё или сохраните картинку заново как JPEG.</translation>
    </message>
    <message>
        <source>The QR code&apos;s contrast is %1; %2 are needed.</source>
        <translation>Контраст QR-кода %1; нужно %2.</translation>
    </message>
    <message>
        <source>Print it black on white.</source>
        <translation>Печатайте его чёрным по белому.</translation>
    </message>
    <message>
        <source>The QR code is not printed with black alone.</source>
        <translation>QR-код печатается не одной чёрной краской.</translation>
    </message>
    <message>
        <source>Draw it in CMYK 0 0 0 100 on white.</source>
        <translation>Сделайте его CMYK 0 0 0 100 на белом.</translation>
    </message>
    <message>
        <source>There are no words for print shops in “%1”.</source>
        <translation>Для языка «%1» нет слов для типографий.</translation>
    </message>
    <message>
        <source>The fixed words for print shops in “%1” are unreviewed.</source>
        <translation>Постоянные слова для типографий на языке «%1» не проверены.</translation>
    </message>
    <message>
        <source>The language “%1” is not known: it has no hyphenation, and its fixed words and dates are in %2.</source>
        <translation>Язык «%1» неизвестен: переносов нет, а постоянные слова и даты даны на языке %2.</translation>
    </message>
    <message>
        <source>What was kept for recovery cannot be read by this version of the program.</source>
        <translation>То, что хранилось для восстановления, эта версия программы не читает.</translation>
    </message>
    <message>
        <source>Keep the folder: the texts stand in its files.</source>
        <translation>Не удаляйте папку: тексты лежат в её файлах.</translation>
    </message>
    <message>
        <source>These changes are being recovered in another window.</source>
        <translation>Эти изменения восстанавливаются в другом окне.</translation>
    </message>
    <message>
        <source>Go on there.</source>
        <translation>Продолжайте там.</translation>
    </message>
    <message>
        <source>The disk gives back something else than what was written.</source>
        <translation>Диск возвращает не то, что было записано.</translation>
    </message>
    <message>
        <source>Save on another disk.</source>
        <translation>Сохраните на другом диске.</translation>
    </message>
    <message>
        <source>Save under another name, or replace it: the version that stands there now is kept.</source>
        <translation>Сохраните под другим именем или замените: нынешняя версия будет сохранена.</translation>
    </message>
    <message>
        <source>Look whether its disk is there, or look for it elsewhere.</source>
        <translation>Проверьте, подключён ли диск, или поищите файл в другом месте.</translation>
    </message>
    <message>
        <source>Make the folder, put its disk in again, or choose another place.</source>
        <translation>Создайте папку, снова подключите диск или выберите другое место.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Нет папки «%1».</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Это папка.</translation>
    </message>
    <message>
        <source>Give a file&apos;s name.</source>
        <translation>Укажите имя файла.</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>Файл доступен только для чтения.</translation>
    </message>
    <message>
        <source>The folder is read-only.</source>
        <translation>Папка доступна только для чтения.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>The space allotted on this disk is used up.</source>
        <translation>Отведённое вам место на диске исчерпано.</translation>
    </message>
    <message>
        <source>The files are larger than %1 MB together.</source>
        <translation>Файлы вместе больше %1 МБ.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Проверьте путь.</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Южная Африка</translation>
    </message>
    <message>
        <source>the name or firm of the media owner (Medieninhaber) and the place of publication</source>
        <translation>имя или фирма владельца издания (Medieninhaber) и место издания</translation>
    </message>
    <message>
        <source>the name or firm of the manufacturer (Hersteller) and the place of manufacture</source>
        <translation>имя или фирма изготовителя (Hersteller) и место изготовления</translation>
    </message>
    <message>
        <source>who authorised it: name and address or town, and the responsible person for a body</source>
        <translation>кто дал разрешение: имя и адрес или город, для организации — ответственное лицо</translation>
    </message>
    <message>
        <source>the printer’s name and address (asked by states; look up whether your case is covered)</source>
        <translation>имя и адрес типографии (требуют отдельные штаты; проверьте, касается ли это вас)</translation>
    </message>
    <message>
        <source>who authorised it: the official or registered agent, or the third party’s name, telephone number and civic or Internet address</source>
        <translation>кто дал разрешение: официальный или зарегистрированный агент либо имя третьей стороны, её телефон и почтовый или интернет-адрес</translation>
    </message>
    <message>
        <source>the printer’s name or firm and address</source>
        <translation>имя или фирма и адрес типографии</translation>
    </message>
    <message>
        <source>the publisher’s name or firm and address; for a self-published leaflet the author’s or editor’s</source>
        <translation>имя или фирма и адрес издателя; если издаёте сами — автора или редактора</translation>
    </message>
    <message>
        <source>the printer’s name and address, or “imprimé par nos soins” where you print it yourself and say who you are</source>
        <translation>имя и адрес типографии или «imprimé par nos soins», если печатаете сами и указываете, кто вы</translation>
    </message>
    <message>
        <source>the printer’s name and address</source>
        <translation>имя и адрес типографии</translation>
    </message>
    <message>
        <source>the promoter’s name and address (who causes it to be published)</source>
        <translation>имя и адрес заказчика публикации (promoter)</translation>
    </message>
    <message>
        <source>the name and address of the person or body on whose behalf it is published, unless that is the promoter</source>
        <translation>имя и адрес того, от чьего имени публикуется, если это не сам заказчик</translation>
    </message>
    <message>
        <source>the publisher’s name and address</source>
        <translation>имя и адрес издателя</translation>
    </message>
    <message>
        <source>the printer’s name and address, on the face</source>
        <translation>имя и адрес типографии, на лицевой стороне</translation>
    </message>
    <message>
        <source>the publisher’s name and address, on the face</source>
        <translation>имя и адрес издателя, на лицевой стороне</translation>
    </message>
    <message>
        <source>the organisation that produced it and the place of printing</source>
        <translation>организация, выпустившая материал, и место печати</translation>
    </message>
    <message>
        <source>the print run</source>
        <translation>тираж</translation>
    </message>
    <message>
        <source>who ordered it</source>
        <translation>кто заказал</translation>
    </message>
    <message>
        <source>from which funds it was paid</source>
        <translation>из каких средств оплачено</translation>
    </message>
    <message>
        <source>the producer’s name, legal address and taxpayer number (INN); for a person name and place of residence</source>
        <translation>наименование, юридический адрес и ИНН изготовителя; для гражданина — имя и место жительства</translation>
    </message>
    <message>
        <source>the print run and the date of issue</source>
        <translation>тираж и дата выпуска</translation>
    </message>
    <message>
        <source>that it was paid from the election fund</source>
        <translation>что оплачено из избирательного фонда</translation>
    </message>
    <message>
        <source>the printer’s name, trade name and business address, with the place and date of printing</source>
        <translation>имя, фирма и адрес типографии, место и дата печати</translation>
    </message>
    <message>
        <source>the publisher’s name and address, if there is one</source>
        <translation>имя и адрес издателя, если он есть</translation>
    </message>
    <message>
        <source>“Paid for by” with the full name of who paid; with address, phone or web address where no candidate authorised it</source>
        <translation>«Paid for by» и полное имя плательщика; с адресом, телефоном или сайтом, если кандидат этого не одобрял</translation>
    </message>
    <message>
        <source>the printer’s full name and address</source>
        <translation>полное имя и адрес типографии</translation>
    </message>
    <message>
        <source>the publisher’s full name and address</source>
        <translation>полное имя и адрес издателя</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover your work</source>
        <translation>Восстановить работу</translation>
    </message>
    <message>
        <source>A campaign that was never saved</source>
        <translation>Кампания, которую ещё не сохраняли</translation>
    </message>
    <message>
        <source>The program ended before “%1” was saved. This is what was typed until %2.</source>
        <translation>Программа завершилась до того, как «%1» был сохранён. Вот что было набрано до %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Что ещё не сохранено</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(убрано)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Спросить позже</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>No legal advice: laws change and have exceptions.</source>
        <translation>Это не юридическая консультация: законы меняются и имеют исключения.</translation>
    </message>
    <message>
        <source>Holds for %1.</source>
        <translation>Действует для: %1.</translation>
    </message>
    <message>
        <source>Holds at elections, for %1.</source>
        <translation>Действует на выборах для: %1.</translation>
    </message>
    <message>
        <source>No rule for leaflets is known.</source>
        <translation>Правило для листовок неизвестно.</translation>
    </message>
    <message>
        <source>The law&apos;s text or an authority was read, %1:</source>
        <translation>Прочитан текст закона или разъяснение органа, %1:</translation>
    </message>
    <message>
        <source>Not all of it could be read in the law itself, %1:</source>
        <translation>Не всё удалось прочитать в самом законе, %1:</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More about this rule</source>
        <translation>Подробнее об этом правиле</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>crop marks</source>
        <translation>метки обреза</translation>
    </message>
    <message>
        <source>fold marks</source>
        <translation>метки сгиба</translation>
    </message>
    <message>
        <source>registration marks</source>
        <translation>приводочные метки</translation>
    </message>
    <message>
        <source>a colour bar</source>
        <translation>цветовая шкала</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>На листе: %1.</translation>
    </message>
    <message>
        <source>Pictures with at least %1 pixels an inch.</source>
        <translation>Картинки: не меньше %1 пикселей на дюйм.</translation>
    </message>
    <message>
        <source>A %1 file for %2.</source>
        <translation>Файл %1 для: %2.</translation>
    </message>
    <message>
        <source>Colour reaches %1 mm beyond the cut (bleed).</source>
        <translation>Цвет заходит за обрез на %1 мм (вылеты).</translation>
    </message>
    <message>
        <source>Text keeps %1 mm from the cut.</source>
        <translation>Текст отстоит от обреза на %1 мм.</translation>
    </message>
    <message>
        <source>No marks outside the page.</source>
        <translation>Без меток за пределами страницы.</translation>
    </message>
    <message>
        <source>At most %1 % of ink in one place; black text is black alone.</source>
        <translation>Не больше %1 % краски в одном месте; чёрный текст — только чёрной краской.</translation>
    </message>
    <message>
        <source>Folded sheets are laid out two pages on a side.</source>
        <translation>Складные листы: по две страницы на стороне.</translation>
    </message>
    <message>
        <source>It prints %1.</source>
        <translation>Печатает: %1.</translation>
    </message>
    <message>
        <source>A PDF to send and to read on screens, with links that can be followed.</source>
        <translation>PDF, чтобы пересылать и читать с экрана, с рабочими ссылками.</translation>
    </message>
    <message>
        <source>Tagged for screen readers, in reading order.</source>
        <translation>Размечен для программ чтения с экрана, в порядке чтения.</translation>
    </message>
    <message>
        <source>No bleed and no marks: it can be printed on an office printer, too.</source>
        <translation>Без вылетов и меток: можно напечатать и на офисном принтере.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>The organizers have locked these fields: they are the same for every group.</source>
        <translation>Организаторы закрыли эти поля: они одинаковы для всех групп.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>What is to be said. Every layout takes what it has room for.</source>
        <translation>Что нужно сказать. Каждый макет берёт то, для чего есть место.</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Петиция</translation>
    </message>
    <message>
        <source>Where people sign. The link becomes the QR code.</source>
        <translation>Где подписывают. Ссылка становится QR-кодом.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>What a local group invites to. Empty fields are left out.</source>
        <translation>Куда приглашает местная группа. Пустые поля не печатаются.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Who publishes the leaflet and answers for it.</source>
        <translation>Кто издаёт листовку и отвечает за неё.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>How it looks. Pictures of every layout stand on the right.</source>
        <translation>Как это выглядит. Картинки всех макетов — справа.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Who prints it, and what that printer asks for.</source>
        <translation>Кто печатает и чего требует типография.</translation>
    </message>
</context>
<context>
    <name>Severities</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>ShopOptions</name>
    <message>
        <source>A job sheet for the print shop beside it (PDF, one page)</source>
        <translation>Рядом — бланк заказа для типографии (PDF, одна страница)</translation>
    </message>
    <message>
        <source>A job ticket for its programs beside it (XJDF)</source>
        <translation>Рядом — электронный паспорт заказа для её программ (XJDF)</translation>
    </message>
    <message>
        <source>A version that differs from the others in black alone</source>
        <translation>Версия, которая отличается от других только чёрной краской</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>From a statement to a leaflet that a print shop accepts. Everything stays on this computer.</source>
        <translation>От заявления к листовке, которую примет типография. Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Новая по образцу</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>Новая, пустая</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Or drop a .leaflet file on this window.</source>
        <translation>Или перетащите файл .leaflet в это окно.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Campaigns that you have opened will stand here.</source>
        <translation>Здесь появятся кампании, которые вы открывали.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This is the source itself: choose the language to translate into.</source>
        <translation>Это сам исходный текст: выберите язык перевода.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>перевести %n текст</numerusform>
            <numerusform>перевести %n текста</numerusform>
            <numerusform>перевести %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text is translated.</source>
        <translation>Все тексты переведены.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Исходный текст: %1</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Макеты</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>Проблемы и макеты</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Забыть их</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost: it stays in this window.</source>
        <translation>Ничего из набранного не потеряно: оно остаётся в этом окне.</translation>
    </message>
    <message>
        <source>Saved %1. This file is your return, too: send it to the organizers.</source>
        <translation>Сохранено: %1. Этот файл — и ваш ответ: отправьте его организаторам.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Opened for printing: print at 100 %, not fitted to the page.</source>
        <translation>Открыто для печати: печатайте в масштабе 100 %, без подгонки под страницу.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Записано: %1</translation>
    </message>
</context>
</TS>
