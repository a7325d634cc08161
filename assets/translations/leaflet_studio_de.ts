<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Fonts:</source>
        <translation>Schriften:</translation>
    </message>
    <message>
        <source>Turns a public statement into print-ready leaflets. Free, offline; nothing is tracked and nothing is sent.

The program is under the MIT licence. The fonts are under the SIL Open Font License 1.1, each with its text beside it. The colour profiles are in the public domain (CC0 1.0). The icons were drawn for this program and are under its licence.

It is built on Qt and PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf and qpdf (MPL-2.0, Apache-2.0), PDFium and pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) and msgspec (BSD).</source>
        <translation>Macht aus einer öffentlichen Erklärung druckfertige Flugblätter. Kostenlos, ohne Netz; nichts wird verfolgt und nichts verschickt.

Das Programm steht unter der MIT-Lizenz. Die Schriften stehen unter der SIL Open Font License 1.1, deren Text jeweils beiliegt. Die Farbprofile sind gemeinfrei (CC0 1.0). Die Symbole wurden für dieses Programm gezeichnet und stehen unter seiner Lizenz.

Es beruht auf Qt und PySide6 (LGPL-3), WeasyPrint (BSD), Pango (LGPL), pikepdf und qpdf (MPL-2.0, Apache-2.0), PDFium und pypdfium2 (BSD, Apache-2.0), Pillow (MIT-CMU), Jinja2 (BSD), markdown-it-py (MIT), zxing-cpp (Apache-2.0), fontTools (MIT), Babel (BSD), Pyphen (GPL, LGPL, MPL), qrcode (BSD), tomlkit (MIT), ruamel.yaml (MIT) und msgspec (BSD).</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Digital press, coated paper</source>
        <translation>Digitaldruck, gestrichenes Papier</translation>
    </message>
    <message>
        <source>Generic offset printer, North America, coated paper</source>
        <translation>Offsetdruckerei, Nordamerika, gestrichenes Papier</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, 2 mm bleed</source>
        <translation>Offsetdruckerei, gestrichenes Papier, 2 mm Beschnitt</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, no marks</source>
        <translation>Offsetdruckerei, gestrichenes Papier, ohne Marken</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, printer&apos;s spreads with marks</source>
        <translation>Offsetdruckerei, gestrichenes Papier, Druckbogen mit Marken</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, with all printer&apos;s marks</source>
        <translation>Offsetdruckerei, gestrichenes Papier, mit allen Druckmarken</translation>
    </message>
    <message>
        <source>Generic offset printer, coated paper, with crop marks</source>
        <translation>Offsetdruckerei, gestrichenes Papier, mit Schnittmarken</translation>
    </message>
    <message>
        <source>Generic offset printer, uncoated paper</source>
        <translation>Offsetdruckerei, ungestrichenes Papier</translation>
    </message>
    <message>
        <source>Newsprint and the like, 240 % of ink</source>
        <translation>Zeitungspapier und Ähnliches, 240 % Farbauftrag</translation>
    </message>
    <message>
        <source>Office printer, plain paper, no bleed</source>
        <translation>Bürodrucker, Normalpapier, ohne Beschnitt</translation>
    </message>
    <message>
        <source>Older equipment: PDF/X-1a, no transparency</source>
        <translation>Ältere Technik: PDF/X-1a, ohne Transparenz</translation>
    </message>
    <message>
        <source>Older equipment: PDF/X-3, no transparency</source>
        <translation>Ältere Technik: PDF/X-3, ohne Transparenz</translation>
    </message>
    <message>
        <source>Plain: sans throughout</source>
        <translation>Schlicht: durchgehend ohne Serifen</translation>
    </message>
    <message>
        <source>Serif text, sans heads</source>
        <translation>Text mit Serifen, Überschriften ohne</translation>
    </message>
    <message>
        <source>Serif throughout</source>
        <translation>Durchgehend mit Serifen</translation>
    </message>
    <message>
        <source>Offset, coated paper (FOGRA39, ISO 12647-2:2004/Amd 1)</source>
        <translation>Offset, gestrichenes Papier (FOGRA39, ISO 12647-2:2004/Amd 1)</translation>
    </message>
    <message>
        <source>Offset, uncoated paper (FOGRA47, ISO 12647-2:2004/Amd 1)</source>
        <translation>Offset, ungestrichenes Papier (FOGRA47, ISO 12647-2:2004/Amd 1)</translation>
    </message>
    <message>
        <source>A large area of one dark colour may show stripes; a picture or a pattern hides them.</source>
        <translation>Große Flächen in einer dunklen Farbe können Streifen zeigen; ein Bild oder Muster verdeckt sie.</translation>
    </message>
    <message>
        <source>Bleed and safe margin are 0.125 in.</source>
        <translation>Beschnitt und Sicherheitsabstand sind 0,125 Zoll.</translation>
    </message>
    <message>
        <source>Choose this only if the shop asks for registration marks and a colour bar.</source>
        <translation>Wählen Sie dies nur, wenn die Druckerei Passermarken und einen Farbkontrollstreifen verlangt.</translation>
    </message>
    <message>
        <source>Colours are duller than on coated paper; fine white type fills in.</source>
        <translation>Farben sind matter als auf gestrichenem Papier; feine weiße Schrift läuft zu.</translation>
    </message>
    <message>
        <source>Marks are left away: most online printers print what they find.</source>
        <translation>Ohne Marken: Die meisten Onlinedruckereien drucken, was sie vorfinden.</translation>
    </message>
    <message>
        <source>Marks stand outside the bleed, in all inks.</source>
        <translation>Marken stehen außerhalb des Beschnitts, in allen Farben.</translation>
    </message>
    <message>
        <source>Most printers leave a white edge; colour that should reach the edge will not.</source>
        <translation>Die meisten Drucker lassen einen weißen Rand; Farbe bis zum Rand erreicht ihn nicht.</translation>
    </message>
    <message>
        <source>No newspaper&apos;s own profile may be passed on, so uncoated offset stands for it, with less ink.</source>
        <translation>Zeitungsprofile dürfen nicht weitergegeben werden; an ihrer Stelle steht ungestrichener Offset mit weniger Farbe.</translation>
    </message>
    <message>
        <source>Nothing in the file is transparent; what cannot be made opaque is refused by name.</source>
        <translation>Nichts in der Datei ist transparent; was sich nicht deckend machen lässt, wird mit Namen abgelehnt.</translation>
    </message>
    <message>
        <source>Print at 100 %, not “fit to page”: the QR code would shrink.</source>
        <translation>Drucken Sie mit 100 %, nicht „an Seite anpassen“: Der QR-Code würde schrumpfen.</translation>
    </message>
    <message>
        <source>Single pages in reading order, in one file; the shop imposes.</source>
        <translation>Einzelseiten in Lesereihenfolge, in einer Datei; ausgeschossen wird in der Druckerei.</translation>
    </message>
    <message>
        <source>The shop&apos;s own profile is better: write a shop&apos;s file that names it.</source>
        <translation>Besser ist das eigene Profil der Druckerei: Schreiben Sie eine Druckereidatei, die es nennt.</translation>
    </message>
    <message>
        <source>Two pages on a side, as the sheet is folded.</source>
        <translation>Zwei Seiten je Bogenseite, wie der Bogen gefalzt wird.</translation>
    </message>
</context>
<context>
    <name>CellList</name>
    <message>
        <source>Cells with something wrong</source>
        <translation>Zellen, in denen etwas nicht stimmt</translation>
    </message>
</context>
<context>
    <name>CellProblems</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>No code is printed: there is no link yet, or this layout has no room for one.</source>
        <translation>Es wird kein Code gedruckt: Es gibt noch keinen Link, oder dieses Layout hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>Printed %1 cm wide.</source>
        <translation>Gedruckt %1 cm breit.</translation>
    </message>
    <message>
        <source>A phone reads it from up to %1 cm away: %2.</source>
        <translation>Ein Telefon liest ihn aus bis zu %1 cm Entfernung: %2.</translation>
    </message>
    <message>
        <source>held close to the paper</source>
        <translation>nah am Papier gehalten</translation>
    </message>
    <message>
        <source>in the hand or on a table</source>
        <translation>in der Hand oder auf dem Tisch</translation>
    </message>
    <message>
        <source>in passing, too</source>
        <translation>auch im Vorbeigehen</translation>
    </message>
    <message>
        <source>across a street or a hall</source>
        <translation>über eine Straße oder durch einen Saal</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Pick a colour: %1</source>
        <translation>Farbe wählen: %1</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Farbe wählen</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Senkrechte Striche</translation>
    </message>
    <message>
        <source>An Excel workbook; its first sheet is read.</source>
        <translation>Eine Excel-Arbeitsmappe; ihr erstes Blatt wird gelesen.</translation>
    </message>
    <message>
        <source>An OpenDocument spreadsheet; its first sheet is read.</source>
        <translation>Eine OpenDocument-Tabelle; ihr erstes Blatt wird gelesen.</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Tag zuerst: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Monat zuerst: %1</translation>
    </message>
    <message>
        <source>Short name (id)</source>
        <translation>Kurzname (id)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Zellen getrennt durch</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the first, which names the columns.</source>
        <translation>
            <numerusform>%n Zeile unter der ersten, die die Spalten benennt.</numerusform>
            <numerusform>%n Zeilen unter der ersten, die die Spalten benennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Its first cells</source>
        <translation>Ihre ersten Zellen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Column %1, without a name</source>
        <translation>Spalte %1, ohne Namen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>Was die Spalte „%1“ ist</translation>
    </message>
    <message>
        <source>looks like this, too: %1</source>
        <translation>sieht auch so aus: %1</translation>
    </message>
    <message>
        <source>to be said below</source>
        <translation>unten anzugeben</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no time of day</source>
        <translation>keine Uhrzeit</translation>
    </message>
    <message>
        <source>“%1” in row %2 can be two different days, and no other date of the column says which.</source>
        <translation>„%1“ in Zeile %2 kann zwei verschiedene Tage sein, und kein anderes Datum der Spalte sagt, welcher.</translation>
    </message>
    <message>
        <source>“%1” in row %2 can be two different days, and the column&apos;s other dates contradict.</source>
        <translation>„%1“ in Zeile %2 kann zwei verschiedene Tage sein, und die anderen Daten der Spalte widersprechen sich.</translation>
    </message>
    <message>
        <source>None of the columns is known: say what they are.</source>
        <translation>Keine der Spalten ist bekannt: Geben Sie an, was sie sind.</translation>
    </message>
    <message>
        <source>Say first how the dates are to be read.</source>
        <translation>Geben Sie zuerst an, wie die Daten zu lesen sind.</translation>
    </message>
    <message>
        <source>No column is the id, so each group&apos;s name, or else its city, makes one.</source>
        <translation>Keine Spalte ist die id; sie entsteht aus dem Namen der Gruppe oder sonst aus der Stadt.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read day first, as the column&apos;s other dates show.</source>
        <translation>Daten wie %1 werden mit dem Tag zuerst gelesen, wie die anderen Daten der Spalte zeigen.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read month first, as the column&apos;s other dates show.</source>
        <translation>Daten wie %1 werden mit dem Monat zuerst gelesen, wie die anderen Daten der Spalte zeigen.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New, empty</source>
        <translation>Neu, leer</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Neu aus dem Beispiel</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export many…</source>
        <translation>Viele exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Make kits…</source>
        <translation>Pakete machen…</translation>
    </message>
    <message>
        <source>Merge returns…</source>
        <translation>Rückmeldungen übernehmen…</translation>
    </message>
    <message>
        <source>Save return…</source>
        <translation>Rückmeldung speichern…</translation>
    </message>
    <message>
        <source>Save a copy of the key…</source>
        <translation>Kopie des Schlüssels speichern…</translation>
    </message>
    <message>
        <source>Take over a key…</source>
        <translation>Schlüssel übernehmen…</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>Gruppen importieren…</translation>
    </message>
    <message>
        <source>Save a template spreadsheet…</source>
        <translation>Tabellenvorlage speichern…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Versionen vergleichen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Real size (100 %)</source>
        <translation>Wirkliche Größe (100 %)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Front and back side by side</source>
        <translation>Vorder- und Rückseite nebeneinander</translation>
    </message>
    <message>
        <source>Translation beside its source</source>
        <translation>Übersetzung neben dem Original</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>Probleme und Layouts</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>About Leaflet Studio</source>
        <translation>Über Leaflet Studio</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Beschnitt</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Sicherer Bereich</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Falze</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Show on the pages</source>
        <translation>Auf den Seiten zeigen</translation>
    </message>
    <message>
        <source>Kits for local groups</source>
        <translation>Pakete für Ortsgruppen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Show cut, bleed, safe area, folds, frames</source>
        <translation>Schnitt, Beschnitt, sicheren Bereich, Falze, Rahmen zeigen</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Compare versions with their master</source>
        <translation>Versionen mit ihrem Muster vergleichen</translation>
    </message>
    <message>
        <source>Shows that nothing but the permitted frames differs between finished files, by their bytes and by their pixels: of a batch, or of what local groups sent to print.</source>
        <translation>Zeigt, dass sich fertige Dateien nur in den erlaubten Rahmen unterscheiden, nach Bytes und nach Pixeln: die eines Stapels oder was Ortsgruppen in den Druck gaben.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Frames that may differ</source>
        <translation>Rahmen, die sich unterscheiden dürfen</translation>
    </message>
    <message>
        <source>Names of frames with commas between them; * stands for any signs.</source>
        <translation>Namen von Rahmen, durch Kommas getrennt; * steht für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Es wird verglichen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Show what may differ, too</source>
        <translation>Auch zeigen, was sich unterscheiden darf</translation>
    </message>
    <message>
        <source>Versions and their differences</source>
        <translation>Versionen und ihre Unterschiede</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Übersichtsbogen</translation>
    </message>
    <message>
        <source>Save the contact sheet…</source>
        <translation>Übersichtsbogen speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Nothing outside of the permitted frames differs in %n version(s).</source>
        <translation>
            <numerusform>In %n Version unterscheidet sich nichts außerhalb der erlaubten Rahmen.</numerusform>
            <numerusform>In %n Versionen unterscheidet sich nichts außerhalb der erlaubten Rahmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of %1 differ where they must not.</source>
        <translation>
            <numerusform>%n Version von %1 unterscheidet sich, wo sie es nicht darf.</numerusform>
            <numerusform>%n Versionen von %1 unterscheiden sich, wo sie es nicht dürfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n Ausnahme</numerusform>
            <numerusform>%n Ausnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>wie es sein muss</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Seite %1: %2</translation>
    </message>
    <message>
        <source>%1 (may differ)</source>
        <translation>%1 (darf sich unterscheiden)</translation>
    </message>
    <message>
        <source>(%1 × %2 mm, %3 mm from the left, %4 mm from the top)</source>
        <translation>(%1 × %2 mm, %3 mm von links, %4 mm von oben)</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Unseres behalten</translation>
    </message>
    <message>
        <source>Take what stands in “%1”</source>
        <translation>Nehmen, was in „%1“ steht</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Conflict %1 of %2, %3 decided</source>
        <translation>Konflikt %1 von %2, %3 entschieden</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day: %1</source>
        <translation>Tag wählen: %1</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a campaign</source>
        <translation>Kampagne öffnen</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet campaign.toml)</source>
        <translation>Kampagnen (*.leaflet campaign.toml)</translation>
    </message>
    <message>
        <source>Save the campaign</source>
        <translation>Kampagne speichern</translation>
    </message>
    <message>
        <source>Campaigns (*.leaflet)</source>
        <translation>Kampagnen (*.leaflet)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Export the leaflet</source>
        <translation>Flugblatt exportieren</translation>
    </message>
    <message>
        <source>The folder of the leaflets</source>
        <translation>Der Ordner der Flugblätter</translation>
    </message>
    <message>
        <source>Leaflets are still being made. Stop?</source>
        <translation>Es werden noch Flugblätter gemacht. Anhalten?</translation>
    </message>
    <message>
        <source>What is made stays. With the same folder you can go on with the rest later.</source>
        <translation>Was gemacht ist, bleibt. Mit demselben Ordner können Sie später den Rest machen.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Import groups</source>
        <translation>Gruppen importieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument-Tabelle (*.ods)</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Text mit Kommas (*.csv)</translation>
    </message>
    <message>
        <source>Save a template spreadsheet</source>
        <translation>Tabellenvorlage speichern</translation>
    </message>
    <message>
        <source>The campaign has changes that are not saved.</source>
        <translation>Die Kampagne hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>From a statement to a leaflet</source>
        <translation>Von der Erklärung zum Flugblatt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Not used in this layout.</source>
        <translation>In diesem Layout nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Local group</source>
        <translation>Ortsgruppe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>Gruppen importieren…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A picture of each page, to post and to send.</source>
        <translation>Ein Bild jeder Seite, zum Veröffentlichen und Verschicken.</translation>
    </message>
    <message>
        <source>10 pixels a millimetre; the second page has -2 in its name.</source>
        <translation>10 Pixel je Millimeter; die zweite Seite hat -2 im Namen.</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Für Bildschirme</translation>
    </message>
    <message>
        <source>For the office printer</source>
        <translation>Für den Bürodrucker</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Bilder (PNG)</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>Wer druckt?</translation>
    </message>
    <message>
        <source>Save a folding dummy…</source>
        <translation>Falzmuster speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Die Datei entsteht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Read this before it goes to print</source>
        <translation>Vor dem Druck zu lesen</translation>
    </message>
    <message>
        <source>These errors were found in the finished file. It is better to go back and correct them.</source>
        <translation>Diese Fehler wurden in der fertigen Datei gefunden. Besser ist es, sie zu beheben.</translation>
    </message>
    <message>
        <source>Export nevertheless</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Go back and correct</source>
        <translation>Zurück und beheben</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>Die Datei ist fertig</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>calibration sheet</source>
        <translation>Einrichtungsbogen</translation>
    </message>
    <message>
        <source>folding dummy</source>
        <translation>Falzmuster</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Die Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>Examining the finished file…</source>
        <translation>Die fertige Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>Sie wird geschrieben…</translation>
    </message>
    <message>
        <source>I know this, and want the file nevertheless</source>
        <translation>Ich weiß das und will die Datei trotzdem</translation>
    </message>
    <message>
        <source>Nothing stands against printing it.</source>
        <translation>Dem Druck steht nichts entgegen.</translation>
    </message>
    <message numerus="yes">
        <source>Written with %n error(s) that you know of.</source>
        <translation>
            <numerusform>Geschrieben mit %n Fehler, den du kennst.</numerusform>
            <numerusform>Geschrieben mit %n Fehlern, die du kennst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Petition link</source>
        <translation>Link der Petition</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Smallest type</source>
        <translation>Kleinste Schrift</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Short statement, for small formats</source>
        <translation>Kurze Erklärung, für kleine Formate</translation>
    </message>
    <message>
        <source>Place of the statement</source>
        <translation>Ort der Erklärung</translation>
    </message>
    <message>
        <source>Date of the statement</source>
        <translation>Datum der Erklärung</translation>
    </message>
    <message>
        <source>Status of the text</source>
        <translation>Stand des Textes</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Veranstaltungsort</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Seite der Veranstaltung</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Paper, as the shop calls it</source>
        <translation>Papier, wie die Druckerei es nennt</translation>
    </message>
    <message>
        <source>Weight of the paper in g/m²</source>
        <translation>Grammatur des Papiers in g/m²</translation>
    </message>
    <message>
        <source>Photo of the group, in place of the campaign’s</source>
        <translation>Foto der Gruppe statt dem der Kampagne</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail of the organisation</source>
        <translation>E-Mail der Organisation</translation>
    </message>
    <message>
        <source>Phone of the organisation</source>
        <translation>Telefon der Organisation</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation, reviewed by a native reader</source>
        <translation>Übersetzung, muttersprachlich geprüft</translation>
    </message>
    <message>
        <source>Translation, not reviewed yet</source>
        <translation>Übersetzung, noch nicht geprüft</translation>
    </message>
    <message>
        <source>Photo, or else a pattern</source>
        <translation>Foto, sonst ein Muster</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Imprint in your own words</source>
        <translation>Impressum mit eigenen Worten</translation>
    </message>
    <message>
        <source>Country whose rules hold</source>
        <translation>Land, dessen Regeln gelten</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Herausgegeben von</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Verantwortliche Person</translation>
    </message>
    <message>
        <source>Promoted or ordered by</source>
        <translation>Beworben oder bestellt von</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Im Auftrag von</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Gedruckt von</translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Print run and date</source>
        <translation>Auflage und Datum</translation>
    </message>
    <message>
        <source>Plain colour</source>
        <translation>Einfache Farbe</translation>
    </message>
    <message>
        <source>Rays</source>
        <translation>Strahlen</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>Wie im Layout</translation>
    </message>
    <message>
        <source>Large print: 12 pt</source>
        <translation>Großdruck: 12 pt</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Section: %1</source>
        <translation>Abschnitt: %1</translation>
    </message>
    <message>
        <source>Section: %1, locked</source>
        <translation>Abschnitt: %1, gesperrt</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Only where the text fits</source>
        <translation>Nur wo der Text passt</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>The organizers have locked the layout: it is the same for every group.</source>
        <translation>Die Organisation hat das Layout gesperrt: Es ist für alle Gruppen gleich.</translation>
    </message>
    <message>
        <source>No layout is like that.</source>
        <translation>Kein Layout ist so.</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Alle Formate</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>geht nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n Wort zu viel</numerusform>
            <numerusform>%n Wörter zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>short text, %1</source>
        <translation>kurzer Text, %1</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Type a part of a name or a city</source>
        <translation>Teil eines Namens oder Stadt eintippen</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Keine Veranstaltung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSheets</name>
    <message>
        <source>Wrote %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) imported. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln Gruppe importiert. Rückgängig nimmt sie wieder heraus.</numerusform>
            <numerusform>%Ln Gruppen importiert. Rückgängig nimmt sie wieder heraus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Import groups</source>
        <translation>Gruppen importieren</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei neu lesen</translation>
    </message>
    <message>
        <source>Add these groups; one that is there already (same id) is updated</source>
        <translation>Diese Gruppen hinzufügen; eine schon vorhandene (gleiche id) wird aktualisiert</translation>
    </message>
    <message>
        <source>Replace: only the groups of this file remain</source>
        <translation>Ersetzen: nur die Gruppen dieser Datei bleiben</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>Die richtigen Zeilen übernehmen</translation>
    </message>
    <message>
        <source>Take nothing until all rows are right</source>
        <translation>Nichts übernehmen, bis alle Zeilen richtig sind</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Diese Datei kann nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood of %1</source>
        <translation>Was von %1 verstanden wurde</translation>
    </message>
    <message>
        <source>Looking at every cell of %1</source>
        <translation>Jede Zelle von %1 wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with something wrong</source>
        <translation>
            <numerusform>%Ln Zelle, in der etwas nicht stimmt</numerusform>
            <numerusform>%Ln Zellen, in denen etwas nicht stimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>die ersten %1 sind aufgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) can be taken</source>
        <translation>
            <numerusform>%Ln Gruppe kann übernommen werden</numerusform>
            <numerusform>%Ln Gruppen können übernommen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe importieren</numerusform>
            <numerusform>%Ln Gruppen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>As they were: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Rows that cannot be taken: %1</source>
        <translation>Zeilen, die nicht übernommen werden können: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>1. Begin with “New from sample” and write over its words, section by section on the left. The pages in the middle are the file that will be printed.</source>
        <translation>1. Beginne mit „Neu aus dem Beispiel“ und überschreibe die Texte links, Abschnitt für Abschnitt. Die Seiten in der Mitte sind die Datei, die gedruckt wird.</translation>
    </message>
    <message>
        <source>2. Click on a text in the pages to come to its field. A red edge marks text that does not fit; the same words are underlined in their field.</source>
        <translation>2. Ein Klick auf einen Text in den Seiten führt zu seinem Feld. Ein roter Rand zeigt Text, der nicht passt; dieselben Wörter sind im Feld unterstrichen.</translation>
    </message>
    <message>
        <source>3. Choose a layout under “Layouts” on the right. Each shows this campaign, and the type size that its text reaches.</source>
        <translation>3. Wähle rechts unter „Layouts“ ein Layout. Jedes zeigt diese Kampagne und die Schriftgröße, die ihr Text erreicht.</translation>
    </message>
    <message>
        <source>4. Read “Problems” on the right. A click leads to the field; a button puts right what is safe to put right.</source>
        <translation>4. Lies rechts „Probleme“. Ein Klick führt zum Feld; ein Knopf behebt, was gefahrlos behoben werden kann.</translation>
    </message>
    <message>
        <source>5. Choose “Export”, and the print shop. The finished file is examined once more before it is written.</source>
        <translation>5. Wähle „Exportieren“ und die Druckerei. Die fertige Datei wird noch einmal geprüft, bevor sie geschrieben wird.</translation>
    </message>
    <message>
        <source>6. “Export many” makes a leaflet for every layout, language and group into one folder. Stopped, it goes on later.</source>
        <translation>6. „Viele exportieren“ macht für jedes Layout, jede Sprache und Gruppe ein Flugblatt in einen Ordner. Angehaltenes geht später weiter.</translation>
    </message>
    <message>
        <source>Keys: Alt+1 to Alt+6 choose a section, Ctrl+Z undoes, Ctrl+Shift+E exports, Ctrl and the mouse wheel zoom the pages, F6 goes on to the next part of the window.</source>
        <translation>Tasten: Alt+1 bis Alt+6 wählen einen Abschnitt, Strg+Z macht rückgängig, Strg+Umschalt+E exportiert, Strg und Mausrad vergrößern die Seiten, F6 geht zum nächsten Teil des Fensters.</translation>
    </message>
</context>
<context>
    <name>Imprints</name>
    <message>
        <source>every media work, also a leaflet or poster that spreads thoughts to a larger circle</source>
        <translation>jedes Medienwerk, auch ein Flugblatt oder Plakat, das Gedanken in einem größeren Kreis verbreitet</translation>
    </message>
    <message>
        <source>Mere aids such as timetables and price lists are free (§ 50).</source>
        <translation>Bloße Hilfsmittel wie Fahrpläne und Preislisten sind frei (§ 50).</translation>
    </message>
    <message>
        <source>communications of electoral or referendum matter at the federal level</source>
        <translation>Mitteilungen zu Wahlen oder Volksabstimmungen auf Bundesebene</translation>
    </message>
    <message>
        <source>States have rules of their own; several ask for the printer’s full address.</source>
        <translation>Die Bundesstaaten haben eigene Regeln; einige verlangen die volle Anschrift der Druckerei.</translation>
    </message>
    <message>
        <source>It is usual to say “Authorised by …”: write it into the imprint’s own text where the leaflet’s label says “Promoted by”.</source>
        <translation>Üblich ist „Authorised by …“: Schreiben Sie es in den eigenen Impressumstext, wo sonst „Promoted by“ stünde.</translation>
    </message>
    <message>
        <source>It stands at the end, legible, in a plain contrasting colour.</source>
        <translation>Es steht am Ende, lesbar, in einer einfachen, abgesetzten Farbe.</translation>
    </message>
    <message>
        <source>election advertising, by parties and candidates (authorised by their agent) and by third parties</source>
        <translation>Wahlwerbung von Parteien und Kandidaten (von ihrem Beauftragten genehmigt) und von Dritten</translation>
    </message>
    <message>
        <source>For a leaflet on an issue outside an election no federal rule is known.</source>
        <translation>Für ein Flugblatt zu einem Thema außerhalb einer Wahl ist keine Bundesregel bekannt.</translation>
    </message>
    <message>
        <source>Provinces and communes have rules of their own.</source>
        <translation>Provinzen und Gemeinden haben eigene Regeln.</translation>
    </message>
    <message>
        <source>For a leaflet that is no newspaper and no magazine no rule of the federation is known; the duty to name printer and publisher on every print ended in 1998.</source>
        <translation>Für ein Flugblatt, das weder Zeitung noch Zeitschrift ist, ist keine Regel des Bundes bekannt; die Pflicht, Drucker und Verleger zu nennen, endete 1998.</translation>
    </message>
    <message>
        <source>Cantons and communes may ask for more, above all before votes and elections.</source>
        <translation>Kantone und Gemeinden können mehr verlangen, vor allem vor Abstimmungen und Wahlen.</translation>
    </message>
    <message>
        <source>Naming who is responsible is good practice.</source>
        <translation>Den Verantwortlichen zu nennen ist gute Übung.</translation>
    </message>
    <message>
        <source>printed matter of every kind that takes part in forming opinion</source>
        <translation>Druckwerke aller Art, die an der Meinungsbildung mitwirken</translation>
    </message>
    <message>
        <source>Printed matter for trade, traffic and home life alone (forms, price lists) is free.</source>
        <translation>Druckwerke, die nur Gewerbe, Verkehr und Haus dienen (Formulare, Preislisten), sind frei.</translation>
    </message>
    <message>
        <source>Press law is the states’ own; look the section of your state up.</source>
        <translation>Presserecht ist Ländersache; schlagen Sie den Paragrafen Ihres Landes nach.</translation>
    </message>
    <message>
        <source>“V.i.S.d.P.” (a person responsible) is custom on leaflets and a duty for periodicals.</source>
        <translation>„V.i.S.d.P.“ (verantwortliche Person) ist auf Flugblättern Brauch und bei Periodika Pflicht.</translation>
    </message>
    <message>
        <source>every printed text made public, except small trade work (visiting cards, letterheads, invitations)</source>
        <translation>jeder veröffentlichte gedruckte Text, außer kleinen Akzidenzen (Visitenkarten, Briefbögen, Einladungen)</translation>
    </message>
    <message>
        <source>“Ne pas jeter sur la voie publique” is printed by custom; whether it is a duty is disputed.</source>
        <translation>„Ne pas jeter sur la voie publique“ wird aus Brauch gedruckt; ob es Pflicht ist, ist umstritten.</translation>
    </message>
    <message>
        <source>Official election material has rules of its own (Code électoral), such as on colours of the flag.</source>
        <translation>Amtliches Wahlmaterial hat eigene Regeln (Code électoral), etwa zu den Farben der Flagge.</translation>
    </message>
    <message>
        <source>printed material that can be regarded as meant to promote or procure the success of a party or a candidate at an election</source>
        <translation>Drucksachen, die als Förderung des Erfolgs einer Partei oder eines Kandidaten bei einer Wahl gelten können</translation>
    </message>
    <message>
        <source>A leaflet on an issue alone is not covered; saying who is behind it is good practice.</source>
        <translation>Ein Flugblatt nur zu einem Thema fällt nicht darunter; zu sagen, wer dahintersteht, ist gute Übung.</translation>
    </message>
    <message>
        <source>On a single side it stands on the face; on several pages on the first or the last.</source>
        <translation>Auf einer einzelnen Seite steht es vorn; bei mehreren Seiten auf der ersten oder letzten.</translation>
    </message>
    <message>
        <source>Scotland has rules of its own for elections to its Parliament and councils.</source>
        <translation>Schottland hat eigene Regeln für die Wahlen zu Parlament und Räten.</translation>
    </message>
    <message>
        <source>Digital material has its own rules (Elections Act 2022), which are not covered here.</source>
        <translation>Digitales Material hat eigene Regeln (Elections Act 2022), die hier nicht behandelt sind.</translation>
    </message>
    <message>
        <source>Where promoter and publisher are one, enter the same text twice or leave “on behalf of” to your judgement.</source>
        <translation>Sind Veranlasser und Herausgeber eins, tragen Sie denselben Text zweimal ein oder entscheiden Sie über „im Auftrag von“ selbst.</translation>
    </message>
    <message>
        <source>notices, bills and posters that refer to an election, or are distributed to further a candidature</source>
        <translation>Bekanntmachungen, Zettel und Plakate, die sich auf eine Wahl beziehen oder eine Kandidatur fördern sollen</translation>
    </message>
    <message>
        <source>For a leaflet on an issue alone no rule is known.</source>
        <translation>Für ein Flugblatt nur zu einem Thema ist keine Regel bekannt.</translation>
    </message>
    <message>
        <source>Referendums and local elections have acts of their own with like sections: look them up.</source>
        <translation>Volksabstimmungen und Kommunalwahlen haben eigene Gesetze mit ähnlichen Abschnitten: sehen Sie nach.</translation>
    </message>
    <message>
        <source>any pamphlet, handbill or poster that promotes or prejudices the election of a candidate</source>
        <translation>jede Broschüre, jeder Handzettel, jedes Plakat für oder gegen die Wahl eines Kandidaten</translation>
    </message>
    <message>
        <source>A handbill that merely announces date, time and place of an election meeting is free.</source>
        <translation>Ein Handzettel, der nur Tag, Zeit und Ort einer Wahlversammlung ankündigt, ist frei.</translation>
    </message>
    <message>
        <source>The printer needs a declaration of the publisher’s identity, signed and attested by two persons, and sends a copy on.</source>
        <translation>Die Druckerei braucht eine unterschriebene, von zwei Personen bezeugte Erklärung über den Herausgeber und reicht eine Kopie weiter.</translation>
    </message>
    <message>
        <source>Election offices also ask for the number of copies.</source>
        <translation>Wahlbehörden fragen auch nach der Auflage.</translation>
    </message>
    <message>
        <source>printed campaign material at an election</source>
        <translation>gedrucktes Werbematerial bei einer Wahl</translation>
    </message>
    <message>
        <source>For a leaflet outside an election no rule is known; ask at the place.</source>
        <translation>Für ein Flugblatt außerhalb einer Wahl ist keine Regel bekannt; fragen Sie vor Ort.</translation>
    </message>
    <message>
        <source>Producing campaign material outside the country, and anonymous material, is forbidden.</source>
        <translation>Werbematerial im Ausland herzustellen und anonymes Material sind verboten.</translation>
    </message>
    <message>
        <source>printed campaign material at elections and referendums</source>
        <translation>gedrucktes Werbematerial bei Wahlen und Volksabstimmungen</translation>
    </message>
    <message>
        <source>For a leaflet outside an election no rule is known; other laws may forbid or mark it: ask a lawyer at the place.</source>
        <translation>Für ein Flugblatt außerhalb einer Wahl ist keine Regel bekannt; andere Gesetze können es verbieten oder kennzeichnen lassen: fragen Sie vor Ort einen Anwalt.</translation>
    </message>
    <message>
        <source>A copy goes to the election commission before distribution.</source>
        <translation>Ein Exemplar geht vor der Verteilung an die Wahlkommission.</translation>
    </message>
    <message>
        <source>every printed work; notices, tariffs, circulars and the like are exempt</source>
        <translation>jedes Druckwerk; Anzeigen, Tarife, Rundschreiben und Ähnliches sind ausgenommen</translation>
    </message>
    <message>
        <source>Whether a leaflet is an exempt notice or circular is not certain: printing the details is the safe side.</source>
        <translation>Ob ein Flugblatt als ausgenommene Anzeige gilt, ist nicht sicher: die Angaben zu drucken ist die sichere Seite.</translation>
    </message>
    <message>
        <source>Election material has rules of its own, which are not covered here.</source>
        <translation>Wahlmaterial hat eigene Regeln, die hier nicht behandelt sind.</translation>
    </message>
    <message>
        <source>public communications (500 similar mailings and more) by political committees, or by anyone that expressly advocate the election or defeat of a federal candidate or ask for contributions</source>
        <translation>öffentliche Mitteilungen (ab 500 gleichartigen Sendungen) von politischen Komitees, oder von jedem, die ausdrücklich für oder gegen einen Bundeskandidaten werben oder um Spenden bitten</translation>
    </message>
    <message>
        <source>For a leaflet on an issue alone no federal rule is known; states have rules of their own.</source>
        <translation>Für ein Flugblatt nur zu einem Thema ist keine Bundesregel bekannt; die Bundesstaaten haben eigene Regeln.</translation>
    </message>
    <message>
        <source>It stands in a printed box, in clearly readable type and contrast.</source>
        <translation>Es steht in einem gedruckten Kasten, in gut lesbarer Schrift und deutlichem Kontrast.</translation>
    </message>
    <message>
        <source>It also says whether a candidate authorised it: write that into the imprint’s text.</source>
        <translation>Es sagt auch, ob ein Kandidat es genehmigt hat: schreiben Sie das in den Impressumstext.</translation>
    </message>
    <message>
        <source>The union label (“union bug”) is put in by the shop: leave it to the printer.</source>
        <translation>Das Gewerkschaftszeichen („union bug“) setzt die Druckerei ein: überlassen Sie es ihr.</translation>
    </message>
    <message>
        <source>any billboard, placard, poster or pamphlet meant to affect the outcome of an election, from the day the election is called to the result</source>
        <translation>jede Tafel, jedes Plakat, jede Schrift, die den Ausgang einer Wahl beeinflussen soll, von der Ansetzung bis zum Ergebnis</translation>
    </message>
    <message>
        <source>Outside that time no rule is known.</source>
        <translation>Außerhalb dieser Zeit ist keine Regel bekannt.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>An earlier version is kept here: %1</source>
        <translation>Eine frühere Fassung liegt hier: %1</translation>
    </message>
</context>
<context>
    <name>KeeperDialogs</name>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>„%1“ ist in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2”, or was left open there.</source>
        <translation>„%1“ ist auf dem Rechner „%2“ offen, oder blieb es dort.</translation>
    </message>
    <message>
        <source>Whoever saves last would replace what the other has saved.</source>
        <translation>Wer zuletzt speichert, würde ersetzen, was der andere gespeichert hat.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>„%1“ wurde von jemand anderem geändert, seit du die Datei geöffnet hast.</translation>
    </message>
    <message>
        <source>If you replace it, the version that stands there now is kept beside your settings.</source>
        <translation>Wenn du sie ersetzt, bleibt die jetzige Fassung bei deinen Einstellungen erhalten.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>layout, format and type</source>
        <translation>Layout, Format und Schrift</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kit for %1, from %2.</source>
        <translation>Paket für %1, von %2.</translation>
    </message>
    <message>
        <source>Kit for %1.</source>
        <translation>Paket für %1.</translation>
    </message>
    <message>
        <source>You can change: %1. Everything else is locked by the organizers.</source>
        <translation>Sie können ändern: %1. Alles andere hat die Organisation gesperrt.</translation>
    </message>
    <message>
        <source>This kit was made with another version of the program, which has other %1. Lines may break elsewhere: look at every page before it goes to print, or use the organizers’ version.</source>
        <translation>Dieses Paket wurde mit einer anderen Version des Programms gemacht; dort sind anders: %1. Zeilen können anders umbrechen: Sehen Sie vor dem Druck jede Seite an, oder nehmen Sie die Version der Organisation.</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>rules for all layouts</source>
        <translation>Regeln für alle Layouts</translation>
    </message>
    <message>
        <source>rules for the layout “%1”</source>
        <translation>Regeln für das Layout „%1“</translation>
    </message>
    <message>
        <source>text in %1</source>
        <translation>Text: %1</translation>
    </message>
</context>
<context>
    <name>KitBanner</name>
    <message>
        <source>What this kit is</source>
        <translation>Was dieses Paket ist</translation>
    </message>
</context>
<context>
    <name>KitDialogs</name>
    <message>
        <source>Save the return</source>
        <translation>Rückmeldung speichern</translation>
    </message>
    <message>
        <source>Returns of kits (*.return)</source>
        <translation>Rückmeldungen (*.return)</translation>
    </message>
    <message>
        <source>Folder for the kits</source>
        <translation>Ordner für die Pakete</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in this folder would be replaced: %1.</source>
        <translation>
            <numerusform>%n Datei in diesem Ordner würde ersetzt: %1.</numerusform>
            <numerusform>%n Dateien in diesem Ordner würden ersetzt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are kits that came back, merge them first, or choose another folder.</source>
        <translation>Wenn es zurückgekommene Pakete sind, übernehmen Sie sie zuerst, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Returns to merge</source>
        <translation>Rückmeldungen zum Übernehmen</translation>
    </message>
    <message>
        <source>Returns and saved kits (*.return *.leaflet)</source>
        <translation>Rückmeldungen und gespeicherte Pakete (*.return *.leaflet)</translation>
    </message>
    <message>
        <source>Folder with returns</source>
        <translation>Ordner mit Rückmeldungen</translation>
    </message>
    <message>
        <source>Save a copy of the key</source>
        <translation>Kopie des Schlüssels speichern</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Schlüssel (*.pem)</translation>
    </message>
    <message>
        <source>Take over a key</source>
        <translation>Schlüssel übernehmen</translation>
    </message>
    <message>
        <source>Finished files</source>
        <translation>Fertige Dateien</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Übersichtsbogen speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>KitParts</name>
    <message>
        <source>Its event: title, date, times, place, link</source>
        <translation>Ihre Veranstaltung: Titel, Datum, Zeiten, Ort, Link</translation>
    </message>
    <message>
        <source>Its contact: name, phone, e-mail</source>
        <translation>Ihr Kontakt: Name, Telefon, E-Mail</translation>
    </message>
    <message>
        <source>A photo of its own, in place of the campaign’s</source>
        <translation>Ein eigenes Foto statt dem der Kampagne</translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation>Der Name der Gruppe</translation>
    </message>
    <message>
        <source>Layout, format and type; these stay with the group</source>
        <translation>Layout, Format und Schrift; das bleibt bei der Gruppe</translation>
    </message>
</context>
<context>
    <name>KitWork</name>
    <message>
        <source>Open a campaign first.</source>
        <translation>Öffnen Sie zuerst eine Kampagne.</translation>
    </message>
    <message>
        <source>This is a local group&apos;s kit: the organizers do this in their campaign.</source>
        <translation>Das ist das Paket einer Ortsgruppe: Das macht die Organisation in ihrer Kampagne.</translation>
    </message>
    <message>
        <source>Kits are made for local groups: add them first.</source>
        <translation>Pakete werden für Ortsgruppen gemacht: Fügen Sie diese zuerst hinzu.</translation>
    </message>
    <message>
        <source>No kits were made of this campaign yet.</source>
        <translation>Von dieser Kampagne wurden noch keine Pakete gemacht.</translation>
    </message>
    <message>
        <source>This campaign is no kit: it is not returned to anybody.</source>
        <translation>Diese Kampagne ist kein Paket: Sie wird niemandem zurückgegeben.</translation>
    </message>
    <message>
        <source>This campaign has no key yet: it is made with its first kits.</source>
        <translation>Diese Kampagne hat noch keinen Schlüssel: Er entsteht mit den ersten Paketen.</translation>
    </message>
    <message>
        <source>Wrote %1. Whoever has it can make kits of this campaign: keep it as you keep a key.</source>
        <translation>Geschrieben: %1. Wer die Datei hat, kann Pakete dieser Kampagne machen: Bewahren Sie sie auf wie einen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is on this computer now: you can make kits.</source>
        <translation>Der Schlüssel ist jetzt auf diesem Computer: Sie können Pakete machen.</translation>
    </message>
    <message>
        <source>The key is on this computer now. It is another one than this campaign&apos;s.</source>
        <translation>Der Schlüssel ist jetzt auf diesem Computer. Es ist ein anderer als der dieser Kampagne.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 with %n changed field(s). Send this file to the organizers.</source>
        <translation>
            <numerusform>Geschrieben: %1, %n Feld geändert. Schicken Sie diese Datei der Organisation.</numerusform>
            <numerusform>Geschrieben: %1, %n Felder geändert. Schicken Sie diese Datei der Organisation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageLines</name>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n Wort zu viel</numerusform>
            <numerusform>%n Wörter zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>%n Text zu übersetzen</numerusform>
            <numerusform>%n Texte zu übersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>All languages are there</source>
        <translation>Alle Sprachen sind da</translation>
    </message>
</context>
<context>
    <name>MakeKitsDialog</name>
    <message>
        <source>Make kits</source>
        <translation>Pakete machen</translation>
    </message>
    <message>
        <source>Make kits for local groups</source>
        <translation>Pakete für Ortsgruppen machen</translation>
    </message>
    <message>
        <source>A kit is this campaign as one file for one local group. The group changes what you tick here; everything else is locked.</source>
        <translation>Ein Paket ist diese Kampagne als eine Datei für eine Ortsgruppe. Die Gruppe ändert, was Sie hier ankreuzen; alles andere ist gesperrt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A group may change</source>
        <translation>Eine Gruppe darf ändern</translation>
    </message>
    <message>
        <source>Texts, for translators</source>
        <translation>Texte, für Übersetzende</translation>
    </message>
    <message>
        <source>Texts that may be changed</source>
        <translation>Texte, die geändert werden dürfen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>Alle: %n Gruppe</numerusform>
            <numerusform>Alle: %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups</source>
        <translation>Diese Gruppen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Kits are signed with the organizers’ key. It stays on this computer, in %1, and goes into no kit and no campaign. The campaign is saved with the kits: it remembers them.</source>
        <translation>Pakete werden mit dem Schlüssel der Organisation signiert. Er bleibt auf diesem Computer, in %1, und kommt in kein Paket und keine Kampagne. Mit den Paketen wird die Kampagne gespeichert: Sie merkt sich diese.</translation>
    </message>
    <message>
        <source>Making the kits</source>
        <translation>Die Pakete werden gemacht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The kits are ready</source>
        <translation>Die Pakete sind fertig</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Locking and signing…</source>
        <translation>Sperren und signieren…</translation>
    </message>
    <message>
        <source>On the computer that has it, choose “Save a copy of the key”, and here “Take over a key”. Both stand in the File menu, under “Kits for local groups”.</source>
        <translation>Wählen Sie auf dem Computer, der ihn hat, „Kopie des Schlüssels speichern“ und hier „Schlüssel übernehmen“. Beides steht im Menü Datei unter „Pakete für Ortsgruppen“.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n kit(s). Make them again to have them all.</source>
        <translation>
            <numerusform>Nach %n Paket angehalten. Machen Sie sie noch einmal, um alle zu haben.</numerusform>
            <numerusform>Nach %n Paketen angehalten. Machen Sie sie noch einmal, um alle zu haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kit(s) written, the largest %1 kB.</source>
        <translation>
            <numerusform>%n Paket geschrieben, das größte %1 kB.</numerusform>
            <numerusform>%n Pakete geschrieben, das größte %1 kB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizers’ key was made with them: %1. Keep a copy of this file in a safe place, and give it to nobody who may not make kits.</source>
        <translation>Mit ihnen wurde der Schlüssel der Organisation gemacht: %1. Bewahren Sie eine Kopie dieser Datei sicher auf, und geben Sie sie niemandem, der keine Pakete machen darf.</translation>
    </message>
</context>
<context>
    <name>ManyChoices</name>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Who prints it?</source>
        <translation>Wer druckt?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Also on office paper, to be cut and stacked</source>
        <translation>Auch auf Büropapier, zum Schneiden und Stapeln</translation>
    </message>
    <message>
        <source>Versions that differ in black alone</source>
        <translation>Fassungen, die sich nur im Schwarz unterscheiden</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Choose a layout.</source>
        <translation>Wählen Sie ein Layout.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Wählen Sie eine Sprache.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Wählen Sie eine Gruppe.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>The campaign has no groups</source>
        <translation>Die Kampagne hat keine Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s)</source>
        <translation>
            <numerusform>Alle: %n Gruppe</numerusform>
            <numerusform>Alle: %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Those chosen here</source>
        <translation>Die hier gewählten</translation>
    </message>
    <message>
        <source>Without a group&apos;s event</source>
        <translation>Ohne Veranstaltung einer Gruppe</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Für Bildschirme</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>The shop then changes one plate for each version. Layouts that can: %1.</source>
        <translation>Die Druckerei wechselt dann je Fassung eine Platte. Layouts, die das können: %1.</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Export many</source>
        <translation>Viele exportieren</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>A leaflet for each layout, language and group</source>
        <translation>Ein Flugblatt für jedes Layout, jede Sprache und Gruppe</translation>
    </message>
    <message>
        <source>Make the leaflets</source>
        <translation>Flugblätter machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Making the leaflets</source>
        <translation>Die Flugblätter werden gemacht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>They say what the window said when you began, saved or not. You can go on working in it.</source>
        <translation>Darin steht, was zu Beginn im Fenster stand, gespeichert oder nicht. Dort können Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Make the rest</source>
        <translation>Den Rest machen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n file(s).</source>
        <translation>
            <numerusform>Das ergibt %n Datei.</numerusform>
            <numerusform>Das ergibt %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds leaflets of this campaign: only what is missing or changed is made.</source>
        <translation>Im Ordner liegen Flugblätter dieser Kampagne: Nur Fehlendes und Geändertes wird gemacht.</translation>
    </message>
    <message>
        <source>As fast as the last ones, that takes about %1.</source>
        <translation>So schnell wie die letzten dauert das etwa %1.</translation>
    </message>
    <message>
        <source>How long that takes is said once the first are made.</source>
        <translation>Wie lange das dauert, steht fest, sobald die ersten gemacht sind.</translation>
    </message>
    <message>
        <source>What is not saved yet is in them, too.</source>
        <translation>Auch was noch nicht gespeichert ist, steht darin.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Laying them out on office paper: %n file(s)</source>
        <translation>
            <numerusform>Werden auf Büropapier angeordnet: %n Datei</numerusform>
            <numerusform>Werden auf Büropapier angeordnet: %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Noch etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>%n nicht gelungen</numerusform>
            <numerusform>%n nicht gelungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors, not to be printed yet</source>
        <translation>
            <numerusform>%n mit Fehlern, noch nicht drucken</numerusform>
            <numerusform>%n mit Fehlern, noch nicht drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The leaflets were not made</source>
        <translation>Die Flugblätter wurden nicht gemacht</translation>
    </message>
    <message>
        <source>All of it is listed in %1</source>
        <translation>Alles steht in %1</translation>
    </message>
    <message>
        <source>A click copies a line with the names of all its files.</source>
        <translation>Ein Klick kopiert eine Zeile mit den Namen aller ihrer Dateien.</translation>
    </message>
    <message>
        <source>Some leaflets are missing</source>
        <translation>Einige Flugblätter fehlen</translation>
    </message>
    <message>
        <source>Made, but with errors</source>
        <translation>Gemacht, aber mit Fehlern</translation>
    </message>
    <message>
        <source>The leaflets are ready</source>
        <translation>Die Flugblätter sind fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n made now</source>
        <translation>
            <numerusform>%n jetzt gemacht</numerusform>
            <numerusform>%n jetzt gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of office sheets</source>
        <translation>
            <numerusform>%n Datei mit Bürobögen</numerusform>
            <numerusform>%n Dateien mit Bürobögen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s), such as %1</source>
        <translation>
            <numerusform>In %n Datei, zum Beispiel %1</numerusform>
            <numerusform>In %n Dateien, zum Beispiel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>MarkdownBox</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Fett (Strg+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Kursiv (Strg+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge returns</source>
        <translation>Rückmeldungen übernehmen</translation>
    </message>
    <message>
        <source>Merge returns of local groups</source>
        <translation>Rückmeldungen der Ortsgruppen übernehmen</translation>
    </message>
    <message>
        <source>Choose what came back from the groups: returns, saved kits, or whole folders of them. You see what they change before anything is changed.</source>
        <translation>Wählen Sie, was von den Gruppen zurückkam: Rückmeldungen, gespeicherte Pakete oder ganze Ordner davon. Sie sehen, was sie ändern, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the returns</source>
        <translation>Die Rückmeldungen werden gelesen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Take the changes</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Warum abgelehnt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused returns</source>
        <translation>Abgelehnte Rückmeldungen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Is to be</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>Die gewählte Zeile im Ganzen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide: until then, these returns are left out whole.</source>
        <translation>
            <numerusform>%n Konflikt ist zu entscheiden: Bis dahin bleiben diese Rückmeldungen ganz außen vor.</numerusform>
            <numerusform>%n Konflikte sind zu entscheiden: Bis dahin bleiben diese Rückmeldungen ganz außen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n change(s). Undo takes them back together.</source>
        <translation>
            <numerusform>%n Änderung übernommen. Rückgängig nimmt alle zusammen zurück.</numerusform>
            <numerusform>%n Änderungen übernommen. Rückgängig nimmt alle zusammen zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeOptions</name>
    <message>
        <source>Each page by itself, in its own size</source>
        <translation>Jede Seite für sich, in ihrer eigenen Größe</translation>
    </message>
    <message>
        <source>on its long edge</source>
        <translation>über die lange Kante</translation>
    </message>
    <message>
        <source>on its short edge</source>
        <translation>über die kurze Kante</translation>
    </message>
    <message>
        <source>to the right, in mm</source>
        <translation>nach rechts, in mm</translation>
    </message>
    <message>
        <source>up, in mm</source>
        <translation>nach oben, in mm</translation>
    </message>
    <message>
        <source>Calibration sheet…</source>
        <translation>Einrichtungsbogen…</translation>
    </message>
    <message>
        <source>A sheet to print on both sides: it shows the two numbers to enter here.</source>
        <translation>Ein Bogen, der beidseitig gedruckt wird: Er zeigt die zwei Zahlen, die hier einzugeben sind.</translation>
    </message>
    <message>
        <source>A plain PDF in the page&apos;s own size, for the printer in the office.</source>
        <translation>Ein einfaches PDF in der Größe der Seite, für den Drucker im Büro.</translation>
    </message>
    <message>
        <source>Print it at 100 %, not fitted to the page. An office printer leaves a white edge.</source>
        <translation>Mit 100 % drucken, nicht an die Seite angepasst. Ein Bürodrucker lässt einen weißen Rand.</translation>
    </message>
    <message numerus="yes">
        <source>%n leaflet(s) on each sheet, with marks where it is cut.</source>
        <translation>
            <numerusform>%n Flugblatt auf jedem Bogen, mit Schnittmarken.</numerusform>
            <numerusform>%n Flugblätter auf jedem Bogen, mit Schnittmarken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pages on each side, in the order of a booklet: fold it in the middle.</source>
        <translation>Zwei Seiten auf jeder Seite des Bogens, in der Folge eines Hefts: in der Mitte falten.</translation>
    </message>
    <message>
        <source>Print it at 100 %, on both sides, turned %1.</source>
        <translation>Mit 100 % drucken, beidseitig, gewendet %1.</translation>
    </message>
    <message>
        <source>Made by the rules for office printers: plain paper, no bleed.</source>
        <translation>Nach den Regeln für Bürodrucker gemacht: einfaches Papier, kein Beschnitt.</translation>
    </message>
    <message numerus="yes">
        <source>%n on a sheet of %1</source>
        <translation>
            <numerusform>%n auf einem Bogen %1</numerusform>
            <numerusform>%n auf einem Bogen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Booklet on %1</source>
        <translation>Heft auf %1</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>It turns the sheet</source>
        <translation>Er wendet den Bogen</translation>
    </message>
    <message>
        <source>Its back is off by</source>
        <translation>Die Rückseite ist verschoben um</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Who publishes the leaflet: name and address.</source>
        <translation>Wer das Flugblatt herausgibt: Name und Anschrift.</translation>
    </message>
    <message>
        <source>The person who answers for what it says.</source>
        <translation>Die Person, die für den Inhalt verantwortlich ist.</translation>
    </message>
    <message>
        <source>Who has it made, or authorised it.</source>
        <translation>Wer es machen lässt oder genehmigt hat.</translation>
    </message>
    <message>
        <source>For whom it is published, where that is somebody else.</source>
        <translation>Für wen es erscheint, wenn das jemand anderes ist.</translation>
    </message>
    <message>
        <source>Who prints it: name and address. The print shop knows them.</source>
        <translation>Wer es druckt: Name und Anschrift. Die Druckerei weiß sie.</translation>
    </message>
    <message>
        <source>Who pays for it.</source>
        <translation>Wer dafür bezahlt.</translation>
    </message>
    <message>
        <source>How many copies, and when: 5,000, March 2027.</source>
        <translation>Wie viele Exemplare und wann: 5.000, März 2027.</translation>
    </message>
    <message>
        <source>Show all parts of an imprint</source>
        <translation>Alle Teile eines Impressums zeigen</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>Printed as it stands, before the parts.</source>
        <translation>Wird gedruckt, wie es steht, vor den Teilen.</translation>
    </message>
    <message>
        <source>None, or not in this list</source>
        <translation>Keines, oder nicht in dieser Liste</translation>
    </message>
    <message>
        <source>The law wants this part: %1.</source>
        <translation>Diesen Teil verlangt das Gesetz: %1.</translation>
    </message>
    <message>
        <source>At elections the law wants this part: %1.</source>
        <translation>Bei Wahlen verlangt das Gesetz diesen Teil: %1.</translation>
    </message>
    <message>
        <source>If your own imprint text says it already, move it here.</source>
        <translation>Steht es schon in Ihrem eigenen Text, verschieben Sie es hierher.</translation>
    </message>
    <message>
        <source>Not everybody is asked for it.</source>
        <translation>Nicht jeder muss es angeben.</translation>
    </message>
</context>
<context>
    <name>Padlock</name>
    <message>
        <source>Locked by the organizers: it is the same for every group.</source>
        <translation>Von der Organisation gesperrt: für alle Gruppen gleich.</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Rahmen %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>This translation was not yet checked by a native speaker.</source>
        <translation>Diese Übersetzung wurde noch nicht von jemandem mit dieser Muttersprache geprüft.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird erneuert…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print shop</source>
        <translation>Druckerei</translation>
    </message>
    <message>
        <source>What this file will be</source>
        <translation>Was diese Datei sein wird</translation>
    </message>
    <message>
        <source>For screens: accessible PDF with links</source>
        <translation>Für Bildschirme: barrierefreies PDF mit Links</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Choose a layout that fits</source>
        <translation>Ein Layout wählen, das passt</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>Do not print yet: %n error(s)</source>
        <translation>
            <numerusform>Noch nicht drucken: %n Fehler</numerusform>
            <numerusform>Noch nicht drucken: %n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Nothing stands against printing it</source>
        <translation>Dem Druck steht nichts entgegen</translation>
    </message>
    <message>
        <source>Being examined…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no petition link, so the leaflet has no QR code.</source>
        <translation>Es gibt keinen Link zur Petition, deshalb hat das Flugblatt keinen QR-Code.</translation>
    </message>
    <message>
        <source>Enter the link of the petition.</source>
        <translation>Geben Sie den Link der Petition ein.</translation>
    </message>
    <message>
        <source>The petition link %1 is a placeholder and must not go to print.</source>
        <translation>Der Petitionslink %1 ist ein Platzhalter und darf nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Enter the real link of the petition.</source>
        <translation>Geben Sie den echten Link der Petition ein.</translation>
    </message>
    <message>
        <source>The imprint is missing: most countries ask who is responsible for a leaflet.</source>
        <translation>Das Impressum fehlt: Die meisten Länder verlangen, wer für ein Flugblatt verantwortlich ist.</translation>
    </message>
    <message>
        <source>Enter the publisher&apos;s name and address.</source>
        <translation>Geben Sie Name und Anschrift des Herausgebers ein.</translation>
    </message>
    <message>
        <source>The translation into “%1” was reviewed by nobody yet.</source>
        <translation>Die Übersetzung in „%1“ hat noch niemand geprüft.</translation>
    </message>
    <message>
        <source>Let a native reader check it, then set its status to reviewed.</source>
        <translation>Lassen Sie sie von jemandem mit dieser Muttersprache prüfen und setzen Sie den Status auf „geprüft“.</translation>
    </message>
    <message>
        <source>The translation has no %1, the original has one.</source>
        <translation>In der Übersetzung fehlt „%1“, im Original steht es.</translation>
    </message>
    <message>
        <source>Translate it.</source>
        <translation>Übersetzen Sie es.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>short body</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>Dachzeile</translation>
    </message>
    <message>
        <source>short</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The event ends at %1, when it starts at %2.</source>
        <translation>Die Veranstaltung endet um %1, wenn sie um %2 beginnt.</translation>
    </message>
    <message>
        <source>The event ends at %1, before it starts at %2.</source>
        <translation>Die Veranstaltung endet um %1, bevor sie um %2 beginnt.</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>Prüfen Sie beide Uhrzeiten.</translation>
    </message>
    <message>
        <source>The event ends at %1, and does not say when it begins.</source>
        <translation>Die Veranstaltung endet um %1, aber es steht nicht da, wann sie beginnt.</translation>
    </message>
    <message>
        <source>Enter when it begins.</source>
        <translation>Geben Sie den Beginn ein.</translation>
    </message>
    <message>
        <source>The event has no date.</source>
        <translation>Die Veranstaltung hat kein Datum.</translation>
    </message>
    <message>
        <source>Enter its date.</source>
        <translation>Geben Sie das Datum ein.</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Write it as +49 30 1234567, with no other words.</source>
        <translation>Schreiben Sie sie wie +49 30 1234567, ohne weitere Wörter.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write it as name@example.org.</source>
        <translation>Schreiben Sie sie wie name@example.org.</translation>
    </message>
    <message>
        <source>The event was on %1, and that is past.</source>
        <translation>Die Veranstaltung war am %1, und das ist vorbei.</translation>
    </message>
    <message>
        <source>Enter the date anew, or leave the event out.</source>
        <translation>Geben Sie das Datum neu ein, oder lassen Sie die Veranstaltung weg.</translation>
    </message>
    <message>
        <source>The event is on %1, more than three years from now.</source>
        <translation>Die Veranstaltung ist am %1, in mehr als drei Jahren.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>The statement has no title.</source>
        <translation>Die Erklärung hat keine Überschrift.</translation>
    </message>
    <message>
        <source>Write a headline.</source>
        <translation>Schreiben Sie eine Überschrift.</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>Die Erklärung ist leer.</translation>
    </message>
    <message>
        <source>Write its text.</source>
        <translation>Schreiben Sie den Text.</translation>
    </message>
    <message>
        <source>Write it with https://</source>
        <translation>Mit https:// schreiben</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as 2027-03-18.</source>
        <translation>Schreiben Sie es wie 2027-03-18.</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Write it as 18:30.</source>
        <translation>Schreiben Sie sie wie 18:30.</translation>
    </message>
    <message>
        <source>“%1” is no type size from %2 to %3 pt.</source>
        <translation>„%1“ ist keine Schriftgröße von %2 bis %3 pt.</translation>
    </message>
    <message>
        <source>Write it as 12.</source>
        <translation>Schreiben Sie sie wie 12.</translation>
    </message>
    <message>
        <source>“%1” is no accent colour.</source>
        <translation>„%1“ ist keine Farbe.</translation>
    </message>
    <message>
        <source>Write it as #c4161c.</source>
        <translation>Schreiben Sie sie wie #c4161c.</translation>
    </message>
    <message>
        <source>“%1” is no country&apos;s code.</source>
        <translation>„%1“ ist kein Ländercode.</translation>
    </message>
    <message>
        <source>Write it as DE.</source>
        <translation>Schreiben Sie ihn wie DE.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write it as 5000.</source>
        <translation>Schreiben Sie sie wie 5000.</translation>
    </message>
    <message>
        <source>The link “%1” %2.</source>
        <translation>Der Link „%1“ %2.</translation>
    </message>
    <message>
        <source>holds a space or an invisible character</source>
        <translation>enthält ein Leerzeichen oder ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>holds a backslash</source>
        <translation>enthält einen umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>is no link</source>
        <translation>ist kein Link</translation>
    </message>
    <message>
        <source>does not begin with https://</source>
        <translation>beginnt nicht mit https://</translation>
    </message>
    <message>
        <source>holds a user&apos;s name</source>
        <translation>enthält einen Benutzernamen</translation>
    </message>
    <message>
        <source>names no host</source>
        <translation>nennt keinen Server</translation>
    </message>
    <message>
        <source>Write https://…</source>
        <translation>Schreiben Sie https://…</translation>
    </message>
    <message>
        <source>There is no picture “%1” under images/.</source>
        <translation>Unter images/ gibt es kein Bild „%1“.</translation>
    </message>
    <message>
        <source>The link tells who sent people there (%1).</source>
        <translation>Der Link verrät, wer die Leute geschickt hat (%1).</translation>
    </message>
    <message>
        <source>Take these parameters out.</source>
        <translation>Nehmen Sie diese Parameter heraus.</translation>
    </message>
    <message>
        <source>Remove the tracking parameters</source>
        <translation>Tracking-Parameter entfernen</translation>
    </message>
    <message>
        <source>%1 counts every scan and may send people elsewhere later.</source>
        <translation>%1 zählt jeden Scan und kann die Leute später woandershin schicken.</translation>
    </message>
    <message>
        <source>Use the page&apos;s own link.</source>
        <translation>Nehmen Sie den eigenen Link der Seite.</translation>
    </message>
    <message>
        <source>The link&apos;s name “%1” %2.</source>
        <translation>Der Name „%1“ im Link %2.</translation>
    </message>
    <message>
        <source>holds letters that are drawn like others</source>
        <translation>enthält Buchstaben, die wie andere aussehen</translation>
    </message>
    <message>
        <source>mixes letters of %1 that look alike</source>
        <translation>mischt ähnlich aussehende Buchstaben (%1)</translation>
    </message>
    <message>
        <source>is written in %1 letters that look like Latin ones</source>
        <translation>ist in Buchstaben geschrieben, die wie lateinische aussehen (%1)</translation>
    </message>
    <message>
        <source>Type the link anew.</source>
        <translation>Tippen Sie den Link neu.</translation>
    </message>
    <message>
        <source>No rule for imprints is known for the country “%1”.</source>
        <translation>Für das Land „%1“ ist keine Impressumsregel bekannt.</translation>
    </message>
    <message>
        <source>Ask a printer there what must stand.</source>
        <translation>Fragen Sie dort eine Druckerei, was stehen muss.</translation>
    </message>
    <message>
        <source>%1 law of %2 wants in the imprint: %3.</source>
        <translation>%1 (%2) verlangt im Impressum: %3.</translation>
    </message>
    <message>
        <source>The</source>
        <translation>Das Gesetz</translation>
    </message>
    <message>
        <source>At elections, the</source>
        <translation>Bei Wahlen das Gesetz</translation>
    </message>
    <message>
        <source>%1 No legal advice.</source>
        <translation>%1 Keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Fill in this field; a part that your own imprint text says already belongs here instead.</source>
        <translation>Füllen Sie dieses Feld aus; was Ihr eigener Impressumstext schon sagt, gehört stattdessen hierher.</translation>
    </message>
    <message>
        <source>“%1” is locked: the organizer keeps this part of the leaflet the same for every group.</source>
        <translation>„%1“ ist gesperrt: Dieser Teil des Flugblatts bleibt für alle Gruppen gleich.</translation>
    </message>
    <message>
        <source>Open to you: %1. Ask the organizer for anything else.</source>
        <translation>Für Sie offen: %1. Alles andere fragen Sie bei der Organisation an.</translation>
    </message>
    <message>
        <source>This part is locked: tell the organizers.</source>
        <translation>Dieser Teil ist gesperrt: Sagen Sie es der Organisation.</translation>
    </message>
    <message>
        <source>This kit is not whole: %1 is missing.</source>
        <translation>Das Paket ist nicht vollständig: %1 fehlt.</translation>
    </message>
    <message>
        <source>This kit was changed: its list of what is locked is not the organizer&apos;s.</source>
        <translation>Das Paket wurde verändert: Die Liste des Gesperrten ist nicht die der Organisation.</translation>
    </message>
    <message>
        <source>This kit was changed in a locked part: %1.</source>
        <translation>Das Paket wurde in einem gesperrten Teil verändert: %1.</translation>
    </message>
    <message>
        <source>This kit was made by a newer version of the program.</source>
        <translation>Das Paket wurde mit einer neueren Version des Programms gemacht.</translation>
    </message>
    <message>
        <source>This kit was changed: the organizer&apos;s signature does not fit it.</source>
        <translation>Das Paket wurde verändert: Die Signatur der Organisation passt nicht dazu.</translation>
    </message>
    <message>
        <source>This kit is damaged: %1.</source>
        <translation>Das Paket ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Ask the organizer for the kit again.</source>
        <translation>Bitten Sie die Organisation noch einmal um das Paket.</translation>
    </message>
    <message>
        <source>The print shop in this kit cannot be read: %1.</source>
        <translation>Die Druckerei in diesem Paket ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The print shop in this kit names a colour profile that lies elsewhere on the disk.</source>
        <translation>Die Druckerei in diesem Paket nennt ein Farbprofil, das woanders auf der Platte liegt.</translation>
    </message>
    <message>
        <source>Ask the organizer.</source>
        <translation>Fragen Sie die Organisation.</translation>
    </message>
    <message>
        <source>The key that signs this campaign&apos;s kits is not on this computer.</source>
        <translation>Der Schlüssel, mit dem die Pakete dieser Kampagne signiert werden, ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>On the computer that has it, run “kit key export”, and here “kit key import”. Where it is lost, “kit key new” makes another; returns of kits made before are still taken.</source>
        <translation>Führen Sie auf dem Computer, der ihn hat, „kit key export“ aus und hier „kit key import“. Ist er verloren, macht „kit key new“ einen neuen; Rückmeldungen früherer Pakete werden weiter angenommen.</translation>
    </message>
    <message>
        <source>The list of kits was written by a newer version of the program.</source>
        <translation>Die Liste der Pakete wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
    <message>
        <source>The kits of two groups would have the same file name, “%1”.</source>
        <translation>Die Pakete zweier Gruppen hätten denselben Dateinamen: „%1“.</translation>
    </message>
    <message>
        <source>Change an id.</source>
        <translation>Ändern Sie eine der Kennungen.</translation>
    </message>
    <message>
        <source>This is from another campaign: its kit was signed with another key.</source>
        <translation>Das ist aus einer anderen Kampagne: Das Paket wurde mit einem anderen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>The campaign has no group “%1” with a kit.</source>
        <translation>Die Kampagne hat keine Gruppe „%1“ mit einem Paket.</translation>
    </message>
    <message>
        <source>This is from an older kit of “%1”: a newer one was made since.</source>
        <translation>Das ist aus einem älteren Paket von „%1“: Seitdem wurde ein neues gemacht.</translation>
    </message>
    <message>
        <source>Send the group its new kit.</source>
        <translation>Schicken Sie der Gruppe ihr neues Paket.</translation>
    </message>
    <message>
        <source>This changes a locked field: “%1”.</source>
        <translation>Das ändert ein gesperrtes Feld: „%1“.</translation>
    </message>
    <message>
        <source>Ask the group about it.</source>
        <translation>Fragen Sie die Gruppe danach.</translation>
    </message>
    <message>
        <source>This is older than the return of “%1” that was merged.</source>
        <translation>Das ist älter als die Rückmeldung von „%1“, die schon übernommen ist.</translation>
    </message>
    <message>
        <source>Nothing is to be done, or ask the group for its latest.</source>
        <translation>Es ist nichts zu tun, oder bitten Sie die Gruppe um die neueste.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than %2 characters.</source>
        <translation>Der Text von „%1“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the return.</source>
        <translation>Das Bild „%1“ ist nicht in der Rückmeldung.</translation>
    </message>
    <message>
        <source>“%1” is no field that takes this text.</source>
        <translation>„%1“ ist kein Feld, das diesen Text aufnimmt.</translation>
    </message>
    <message>
        <source>Ask the group to send it again.</source>
        <translation>Bitten Sie die Gruppe, es noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>This is no return of a kit: %1 is missing.</source>
        <translation>Das ist keine Rückmeldung eines Pakets: %1 fehlt.</translation>
    </message>
    <message>
        <source>This return was changed after it was made: the kit&apos;s signature does not fit.</source>
        <translation>Die Rückmeldung wurde nachträglich verändert: Die Signatur des Pakets passt nicht.</translation>
    </message>
    <message>
        <source>This campaign is no kit: nothing was handed out in it.</source>
        <translation>Diese Kampagne ist kein Paket: In ihr wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>This return was made by a newer version of the program.</source>
        <translation>Die Rückmeldung wurde mit einer neueren Version des Programms gemacht.</translation>
    </message>
    <message>
        <source>This return was put together from two kits.</source>
        <translation>Die Rückmeldung wurde aus zwei Paketen zusammengesetzt.</translation>
    </message>
    <message>
        <source>A picture in this return is not the one that it was made with.</source>
        <translation>Ein Bild in der Rückmeldung ist nicht das, mit dem sie gemacht wurde.</translation>
    </message>
    <message>
        <source>With its picture the campaign would have more than %1 files or %2 MB.</source>
        <translation>Mit dem Bild hätte die Kampagne mehr als %1 Dateien oder %2 MB.</translation>
    </message>
    <message>
        <source>Make the pictures smaller, or take some out.</source>
        <translation>Machen Sie die Bilder kleiner, oder nehmen Sie einige heraus.</translation>
    </message>
    <message>
        <source>The campaign was changed here since the kit was made.</source>
        <translation>Die Kampagne wurde hier geändert, seit das Paket gemacht wurde.</translation>
    </message>
    <message>
        <source>Two returns say different things.</source>
        <translation>Zwei Rückmeldungen sagen Verschiedenes.</translation>
    </message>
    <message>
        <source>This folder cannot be read: %1.</source>
        <translation>Dieser Ordner ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>the frame “%1” differs</source>
        <translation>der Rahmen „%1“ unterscheidet sich</translation>
    </message>
    <message>
        <source>the frame “%1” is new</source>
        <translation>der Rahmen „%1“ ist neu</translation>
    </message>
    <message>
        <source>the frame “%1” is missing</source>
        <translation>der Rahmen „%1“ fehlt</translation>
    </message>
    <message>
        <source>the frame “%1” stands elsewhere</source>
        <translation>der Rahmen „%1“ steht woanders</translation>
    </message>
    <message>
        <source>the frames are drawn in another order</source>
        <translation>die Rahmen werden in anderer Reihenfolge gezeichnet</translation>
    </message>
    <message>
        <source>it looks different</source>
        <translation>sieht anders aus</translation>
    </message>
    <message>
        <source>it has %1 pages, the master %2</source>
        <translation>hat %1 Seiten, das Muster %2</translation>
    </message>
    <message>
        <source>the pages are of different sizes</source>
        <translation>die Seiten sind verschieden groß</translation>
    </message>
    <message>
        <source>the page&apos;s resources differ</source>
        <translation>die Ressourcen der Seite unterscheiden sich</translation>
    </message>
    <message>
        <source>what the page draws outside of frames differs</source>
        <translation>was die Seite außerhalb der Rahmen zeichnet, unterscheidet sich</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>it is not a PDF</source>
        <translation>es ist kein PDF</translation>
    </message>
    <message>
        <source>The master cannot be read: %1.</source>
        <translation>Das Muster ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>These files could not be compared: the process that does it ended.</source>
        <translation>Die Dateien konnten nicht verglichen werden: Der Prozess dafür ist beendet.</translation>
    </message>
    <message>
        <source>Try it with fewer files, to find the one that it cannot read.</source>
        <translation>Versuchen Sie es mit weniger Dateien, um die unlesbare zu finden.</translation>
    </message>
    <message>
        <source>The name “%1” leads out of the folder.</source>
        <translation>Der Name „%1“ führt aus dem Ordner hinaus.</translation>
    </message>
    <message>
        <source>“%1” is compressed beyond belief.</source>
        <translation>„%1“ ist unglaubwürdig stark gepackt.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Es ist verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 cannot be printed.</source>
        <translation>%1 kann nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Raw HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>A block of code</source>
        <translation>Ein Codeblock</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Write plain paragraphs, headings, emphasis, lists and quotations.</source>
        <translation>Schreiben Sie einfache Absätze, Zwischenüberschriften, Hervorhebungen, Listen und Zitate.</translation>
    </message>
    <message>
        <source>This link is not allowed: %1.</source>
        <translation>Dieser Link ist nicht erlaubt: %1.</translation>
    </message>
    <message>
        <source>Use https://, mailto: or tel:.</source>
        <translation>Verwenden Sie https://, mailto: oder tel:.</translation>
    </message>
    <message>
        <source>The text of “%1” does not fit: at its smallest size, %2 pt, 1 word is too many.</source>
        <translation>Der Text „%1“ passt nicht: In der kleinsten Größe, %2 pt, ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>The text of “%1” does not fit: at its smallest size, %2 pt, %3 words are too many.</source>
        <translation>Der Text „%1“ passt nicht: In der kleinsten Größe, %2 pt, sind %3 Wörter zu viel.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose a larger layout.</source>
        <translation>Kürzen Sie den Text, oder wählen Sie ein größeres Layout.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long for this layout, so the short text stands there.</source>
        <translation>Der Text „%1“ ist für dieses Layout zu lang, deshalb steht dort der Kurztext.</translation>
    </message>
    <message>
        <source>A line of “%1” is %2 mm wider than its frame: a part of it may not break.</source>
        <translation>Eine Zeile von „%1“ ist %2 mm breiter als ihr Rahmen: Ein Teil davon darf nicht umbrechen.</translation>
    </message>
    <message>
        <source>Shorten the address, the date or the name in it.</source>
        <translation>Kürzen Sie die Adresse, das Datum oder den Namen darin.</translation>
    </message>
    <message>
        <source>A part of “%1” is not on the page: “%2”.</source>
        <translation>Ein Teil von „%1“ steht nicht auf der Seite: „%2“.</translation>
    </message>
    <message>
        <source>No font has the character “%1” (U+%2, %3).</source>
        <translation>Keine Schrift hat das Zeichen „%1“ (U+%2, %3).</translation>
    </message>
    <message>
        <source>Replace it by another one.</source>
        <translation>Ersetzen Sie es durch ein anderes.</translation>
    </message>
    <message>
        <source>The leaflet&apos;s fixed words in %1 (such as “%2”) are unreviewed.</source>
        <translation>Die festen Wörter des Flugblatts in %1 (wie „%2“) sind ungeprüft.</translation>
    </message>
    <message>
        <source>Let a native reader check them.</source>
        <translation>Lassen Sie sie von jemandem mit dieser Muttersprache prüfen.</translation>
    </message>
    <message>
        <source>The petition link is too long for a QR code.</source>
        <translation>Der Petitionslink ist zu lang für einen QR-Code.</translation>
    </message>
    <message>
        <source>The layout “%1” cannot be had in the format “%2”, so it is %3.</source>
        <translation>Das Layout „%1“ gibt es nicht im Format „%2“, deshalb ist es %3.</translation>
    </message>
    <message>
        <source>Its formats: %1.</source>
        <translation>Seine Formate: %1.</translation>
    </message>
    <message>
        <source>The layout “%1” has no room for a second language, so “%2” is left out.</source>
        <translation>Das Layout „%1“ hat keinen Platz für eine zweite Sprache, deshalb fehlt „%2“.</translation>
    </message>
    <message>
        <source>Choose a layout with a page for it.</source>
        <translation>Wählen Sie ein Layout mit einer Seite dafür.</translation>
    </message>
    <message>
        <source>The layout “%1” sets two languages, and the second was not named.</source>
        <translation>Das Layout „%1“ setzt zwei Sprachen, und die zweite ist nicht gewählt.</translation>
    </message>
    <message>
        <source>Choose a second language.</source>
        <translation>Wählen Sie eine zweite Sprache.</translation>
    </message>
    <message>
        <source>The accent colour %1 cannot be printed as it looks on the screen (Delta E %2).</source>
        <translation>Die Akzentfarbe %1 lässt sich nicht so drucken, wie sie am Bildschirm aussieht (Delta E %2).</translation>
    </message>
    <message>
        <source>Choose a darker or less vivid one, or ask for a proof.</source>
        <translation>Wählen Sie eine dunklere oder weniger kräftige, oder verlangen Sie einen Proof.</translation>
    </message>
    <message>
        <source>The print shop “%1” does not sell %2.</source>
        <translation>Die Druckerei „%1“ bietet %2 nicht an.</translation>
    </message>
    <message>
        <source>It sells %1: choose one of these, or another shop.</source>
        <translation>Sie bietet %1 an: Wählen Sie eines davon, oder eine andere Druckerei.</translation>
    </message>
    <message>
        <source>No QR code that leads to %1 can be read in the file.</source>
        <translation>In der Datei ist kein QR-Code lesbar, der zu %1 führt.</translation>
    </message>
    <message>
        <source>Look whether it is covered, inverted, or too small.</source>
        <translation>Sehen Sie nach, ob er verdeckt, umgekehrt oder zu klein ist.</translation>
    </message>
    <message>
        <source>The QR code cannot be read reliably.</source>
        <translation>Der QR-Code ist nicht zuverlässig lesbar.</translation>
    </message>
    <message>
        <source>Draw it plain, dark on white.</source>
        <translation>Zeichnen Sie ihn schlicht, dunkel auf weiß.</translation>
    </message>
    <message>
        <source>%1 of %2 turned, blurred and grained copies of the QR code cannot be read.</source>
        <translation>%1 von %2 gedrehten, unscharfen und körnigen Kopien des QR-Codes sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Leave the code whole and uncovered, and print it larger or darker.</source>
        <translation>Lassen Sie den Code ganz und frei, und drucken Sie ihn größer oder dunkler.</translation>
    </message>
    <message>
        <source>The QR code leads to %1, not to %2.</source>
        <translation>Der QR-Code führt zu %1, nicht zu %2.</translation>
    </message>
    <message>
        <source>Export the leaflet again.</source>
        <translation>Exportieren Sie das Flugblatt noch einmal.</translation>
    </message>
    <message>
        <source>The QR code&apos;s modules are %1 mm; %2 mm are good, %3 mm the least.</source>
        <translation>Die Module des QR-Codes sind %1 mm groß; %2 mm sind gut, %3 mm das Mindeste.</translation>
    </message>
    <message>
        <source>Print the QR code larger, or shorten its link.</source>
        <translation>Drucken Sie den QR-Code größer, oder kürzen Sie seinen Link.</translation>
    </message>
    <message>
        <source>The QR code&apos;s margin is not plain and light; it needs %1 mm of white on all sides.</source>
        <translation>Der Rand des QR-Codes ist nicht glatt und hell; er braucht %1 mm Weiß auf allen Seiten.</translation>
    </message>
    <message>
        <source>Clear the space around the QR code.</source>
        <translation>Machen Sie den Raum um den QR-Code frei.</translation>
    </message>
    <message>
        <source>The QR code stands less than %1 mm from the cut.</source>
        <translation>Der QR-Code steht weniger als %1 mm vom Schnitt entfernt.</translation>
    </message>
    <message>
        <source>Move the QR code inwards.</source>
        <translation>Rücken Sie den QR-Code nach innen.</translation>
    </message>
    <message>
        <source>The QR code stands %1 mm from a fold; %2 mm are needed.</source>
        <translation>Der QR-Code steht %1 mm von einem Falz; %2 mm sind nötig.</translation>
    </message>
    <message>
        <source>The QR code lies across a fold; %1 mm are needed.</source>
        <translation>Der QR-Code liegt auf einem Falz; %1 mm sind nötig.</translation>
    </message>
    <message>
        <source>Move the QR code away from the fold.</source>
        <translation>Rücken Sie den QR-Code vom Falz weg.</translation>
    </message>
    <message>
        <source>%1 is set in %2 pt; %3 pt are the least that prints well.</source>
        <translation>%1 ist in %2 pt gesetzt; %3 pt sind das Mindeste, das gut druckt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>White text</source>
        <translation>Weißer Text</translation>
    </message>
    <message>
        <source>Text of several inks</source>
        <translation>Mehrfarbiger Text</translation>
    </message>
    <message>
        <source>Set it larger.</source>
        <translation>Setzen Sie ihn größer.</translation>
    </message>
    <message>
        <source>%1 is %2 pt thick; %3 pt are the least that prints well.</source>
        <translation>%1 ist %2 pt dick; %3 pt sind das Mindeste, das gut druckt.</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Eine Linie</translation>
    </message>
    <message>
        <source>A white line</source>
        <translation>Eine weiße Linie</translation>
    </message>
    <message>
        <source>Make it thicker.</source>
        <translation>Machen Sie sie dicker.</translation>
    </message>
    <message>
        <source>A colour prints %1 ink; the printer allows %2.</source>
        <translation>Eine Farbe druckt mit %1 Farbauftrag; die Druckerei erlaubt %2.</translation>
    </message>
    <message>
        <source>Choose a colour with less ink.</source>
        <translation>Wählen Sie eine Farbe mit weniger Farbauftrag.</translation>
    </message>
    <message>
        <source>%1 ink lie on a square of 15 mm; the printer allows %2.</source>
        <translation>Auf einem Quadrat von 15 mm liegen %1 Farbauftrag; die Druckerei erlaubt %2.</translation>
    </message>
    <message>
        <source>Lighten the picture or colour there, or convert it with the printer&apos;s profile.</source>
        <translation>Hellen Sie dort Bild oder Farbe auf, oder wandeln Sie es mit dem Profil der Druckerei um.</translation>
    </message>
    <message>
        <source>Text stands %1 mm from the cut; %2 mm are safe.</source>
        <translation>Text steht %1 mm vom Schnitt; %2 mm sind sicher.</translation>
    </message>
    <message>
        <source>Move the text inwards.</source>
        <translation>Rücken Sie den Text nach innen.</translation>
    </message>
    <message>
        <source>Text stands %1 mm from a fold; %2 mm are safe.</source>
        <translation>Text steht %1 mm von einem Falz; %2 mm sind sicher.</translation>
    </message>
    <message>
        <source>Text runs across a fold; %1 mm are safe.</source>
        <translation>Text läuft über einen Falz; %1 mm sind sicher.</translation>
    </message>
    <message>
        <source>Move the text away from the fold.</source>
        <translation>Rücken Sie den Text vom Falz weg.</translation>
    </message>
    <message>
        <source>1 picture has too few pixels: %1 per inch at the lowest; %2 are good, %3 the least.</source>
        <translation>Ein Bild hat zu wenige Pixel: %1 je Zoll; %2 sind gut, %3 das Mindeste.</translation>
    </message>
    <message>
        <source>%1 pictures have too few pixels: %2 per inch at the lowest; %3 are good, %4 the least.</source>
        <translation>%1 Bilder haben zu wenige Pixel: mindestens eines nur %2 je Zoll; %3 sind gut, %4 das Mindeste.</translation>
    </message>
    <message>
        <source>Take a larger picture, or place it smaller.</source>
        <translation>Nehmen Sie ein größeres Bild, oder setzen Sie es kleiner.</translation>
    </message>
    <message>
        <source>Text differs from its ground by %1 to 1 only; %2 to 1 are legible.</source>
        <translation>Text hebt sich nur %1 zu 1 vom Grund ab; %2 zu 1 sind lesbar.</translation>
    </message>
    <message>
        <source>Make the text darker or its ground lighter.</source>
        <translation>Machen Sie den Text dunkler oder den Grund heller.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Access is not permitted.</source>
        <translation>Der Zugriff ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>This cannot be written: %1</source>
        <translation>Das lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Es gibt es schon.</translation>
    </message>
    <message>
        <source>This is no campaign: it has no campaign.toml.</source>
        <translation>Das ist keine Kampagne: campaign.toml fehlt.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Wählen Sie den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>This file is broken or no campaign: %1.</source>
        <translation>Diese Datei ist beschädigt oder keine Kampagne: %1.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>This campaign was made by a newer version of the program (format %1, known: %2).</source>
        <translation>Diese Kampagne stammt von einer neueren Version des Programms (Format %1, bekannt: %2).</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read: %2.</source>
        <translation>Das Bild „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The logo differs from its ground by %1 to 1 only, so that it is hardly seen.</source>
        <translation>Das Logo hebt sich nur %1 zu 1 von seinem Grund ab und ist deshalb kaum zu sehen.</translation>
    </message>
    <message>
        <source>Take its version for light grounds, or one that has a ground of its own.</source>
        <translation>Nehmen Sie die Fassung für helle Gründe oder eine mit eigenem Grund.</translation>
    </message>
    <message>
        <source>Take its version for dark grounds, or one that has a ground of its own.</source>
        <translation>Nehmen Sie die Fassung für dunkle Gründe oder eine mit eigenem Grund.</translation>
    </message>
    <message>
        <source>The layout “%1” is faulty and left out: %2</source>
        <translation>Das Layout „%1“ ist fehlerhaft und bleibt weg: %2</translation>
    </message>
    <message>
        <source>Mend it, or delete its folder: “leaflet-studio layouts check” tells every fault of it.</source>
        <translation>Bessern Sie es aus oder löschen Sie seinen Ordner: „leaflet-studio layouts check“ nennt alle Fehler.</translation>
    </message>
    <message>
        <source>it is a drawing (SVG)</source>
        <translation>es ist eine Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>it is a drawing (PDF)</source>
        <translation>es ist eine Zeichnung (PDF)</translation>
    </message>
    <message>
        <source>it is a drawing (EPS)</source>
        <translation>es ist eine Zeichnung (EPS)</translation>
    </message>
    <message>
        <source>it is a HEIC picture, as phones take them</source>
        <translation>es ist ein HEIC-Bild, wie Telefone sie aufnehmen</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, WebP, GIF or TIFF</source>
        <translation>es ist kein JPEG, PNG, WebP, GIF oder TIFF</translation>
    </message>
    <message>
        <source>Export it as PNG, 2000 pixels wide, from the program that it was drawn in.</source>
        <translation>Exportieren Sie sie aus dem Programm, in dem sie gezeichnet wurde, als PNG mit 2000 Pixeln Breite.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende der Datei fehlt</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie sie neu oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Make it smaller: %1 million pixels are enough for any page.</source>
        <translation>Verkleinern Sie es: %1 Millionen Pixel reichen für jede Seite.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and add it again.</source>
        <translation>Speichern Sie es als JPEG oder PNG, und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>What you type is not kept for recovery at the moment. %1</source>
        <translation>Was Sie tippen, wird gerade nicht zur Wiederherstellung aufbewahrt. %1</translation>
    </message>
    <message>
        <source>Save your work now, on another disk if this one is full.</source>
        <translation>Speichern Sie jetzt, notfalls auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>What you type cannot be kept for recovery. %1</source>
        <translation>Was Sie tippen, kann nicht zur Wiederherstellung aufbewahrt werden. %1</translation>
    </message>
    <message>
        <source>Save your work often.</source>
        <translation>Speichern Sie oft.</translation>
    </message>
    <message>
        <source>The version before this one could not be kept. %1</source>
        <translation>Die vorige Version konnte nicht aufbewahrt werden. %1</translation>
    </message>
    <message>
        <source>Make room on the disk of your home folder.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger Ihres Benutzerordners.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else since it was opened here.</source>
        <translation>Jemand anders hat die Datei geändert, seit sie hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>The pattern “%1” %2.</source>
        <translation>Das Muster „%1“ %2.</translation>
    </message>
    <message>
        <source>has a brace that is not closed, or not opened</source>
        <translation>hat eine Klammer, die nicht geschlossen oder nicht geöffnet ist</translation>
    </message>
    <message>
        <source>names “%1”, which there is not; there are %2</source>
        <translation>nennt „%1“, das es nicht gibt; es gibt %2</translation>
    </message>
    <message>
        <source>holds more than names in braces</source>
        <translation>enthält in Klammern mehr als Namen</translation>
    </message>
    <message>
        <source>names nothing that differs from file to file, such as {language}</source>
        <translation>nennt nichts, was sich von Datei zu Datei unterscheidet, wie {language}</translation>
    </message>
    <message>
        <source>holds a sign that no file&apos;s name may hold on some systems</source>
        <translation>enthält ein Zeichen, das auf manchen Systemen in keinem Dateinamen stehen darf</translation>
    </message>
    <message>
        <source>The name “%1” would stand for more than one file.</source>
        <translation>Der Name „%1“ stünde für mehr als eine Datei.</translation>
    </message>
    <message>
        <source>Name the layout, the language and the group in the pattern, or change the groups’ ids.</source>
        <translation>Nennen Sie im Muster Layout, Sprache und Gruppe, oder ändern Sie die Kennungen der Gruppen.</translation>
    </message>
    <message>
        <source>This is no empty folder.</source>
        <translation>Dieser Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This folder holds the leaflets of another campaign, “%1”.</source>
        <translation>In diesem Ordner liegen die Flugblätter einer anderen Kampagne, „%1“.</translation>
    </message>
    <message>
        <source>The process that made the leaflets has ended.</source>
        <translation>Der Prozess, der die Flugblätter machte, ist beendet.</translation>
    </message>
    <message>
        <source>Begin again with the same folder: what is made already stays.</source>
        <translation>Beginnen Sie noch einmal mit demselben Ordner: Was gemacht ist, bleibt.</translation>
    </message>
    <message>
        <source>%1 pieces of %2 do not fit on %3: %4 are missing.</source>
        <translation>%1 Stück von %2 passen nicht auf %3: Es fehlen %4.</translation>
    </message>
    <message>
        <source>%1 piece of %2 does not fit on %3: %4 are missing.</source>
        <translation>%1 Stück von %2 passt nicht auf %3: Es fehlen %4.</translation>
    </message>
    <message>
        <source>%1 across</source>
        <translation>%1 in der Breite</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 in der Höhe</translation>
    </message>
    <message>
        <source>%1 across and %2 down</source>
        <translation>%1 in der Breite und %2 in der Höhe</translation>
    </message>
    <message>
        <source>Choose a larger sheet or fewer pieces.</source>
        <translation>Wählen Sie einen größeren Bogen oder weniger Stücke.</translation>
    </message>
    <message>
        <source>There is not enough memory for this page.</source>
        <translation>Für diese Seite reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Use smaller pictures.</source>
        <translation>Verwenden Sie kleinere Bilder.</translation>
    </message>
    <message>
        <source>The program made a mistake (%1: %2).</source>
        <translation>Das Programm hat einen Fehler gemacht (%1: %2).</translation>
    </message>
    <message>
        <source>Nothing is lost. Undo the last change, and please report this.</source>
        <translation>Nichts ist verloren. Machen Sie die letzte Änderung rückgängig, und melden Sie dies bitte.</translation>
    </message>
    <message>
        <source>“%1” is no date in the order %2.</source>
        <translation>„%1“ ist kein Datum in der Folge %2.</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 columns.</source>
        <translation>Die Zeile hat %1 Zellen unter %2 Spalten.</translation>
    </message>
    <message>
        <source>Put a text with commas in quotes.</source>
        <translation>Setzen Sie einen Text mit Kommas in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The group has no id.</source>
        <translation>Die Gruppe hat keine id.</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>Geben Sie ihr einen kurzen Namen.</translation>
    </message>
    <message>
        <source>The id “%1” stands in row %2 already.</source>
        <translation>Die id „%1“ steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Ändern Sie eine davon.</translation>
    </message>
    <message>
        <source>The cell has %1 signs.</source>
        <translation>Die Zelle hat %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula and is taken as a text.</source>
        <translation>„%1“ sieht wie eine Formel aus und wird als Text übernommen.</translation>
    </message>
    <message>
        <source>Put the formula’s result there if that is meant.</source>
        <translation>Tragen Sie das Ergebnis der Formel ein, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>The formula “%1” was never calculated, so that its cell has no result.</source>
        <translation>Die Formel „%1“ wurde nie berechnet, daher hat ihre Zelle kein Ergebnis.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it again, or put the result there.</source>
        <translation>Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu, oder tragen Sie das Ergebnis ein.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Sie kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 97.</source>
        <translation>Das ist eine Arbeitsmappe von Excel 97.</translation>
    </message>
    <message>
        <source>This is no spreadsheet.</source>
        <translation>Das ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Save it as XLSX, ODS or CSV.</source>
        <translation>Speichern Sie sie als XLSX, ODS oder CSV.</translation>
    </message>
    <message>
        <source>This is not CSV: %1.</source>
        <translation>Das ist kein CSV: %1.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>Suchen Sie ein Anführungszeichen, das nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>A text in it cannot be decoded: %1.</source>
        <translation>Ein Text darin kann nicht entschlüsselt werden: %1.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>It is broken: %1.</source>
        <translation>Sie ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>This spreadsheet is broken: %1.</source>
        <translation>Diese Tabelle ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 MB.</source>
        <translation>Entpackt ist sie größer als %1 MB.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file.</source>
        <translation>Für diese Datei reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Part it into several.</source>
        <translation>Teilen Sie sie in mehrere.</translation>
    </message>
    <message>
        <source>The campaign has no statement.</source>
        <translation>Die Kampagne hat keine Erklärung.</translation>
    </message>
    <message>
        <source>Add one, such as statements/en.md.</source>
        <translation>Fügen Sie eine hinzu, zum Beispiel statements/en.md.</translation>
    </message>
    <message>
        <source>A file cannot be taken away: %1.</source>
        <translation>Eine Datei lässt sich nicht entfernen: %1.</translation>
    </message>
    <message>
        <source>Take it away yourself, or save in another place.</source>
        <translation>Entfernen Sie sie selbst, oder speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>This file is not UTF-8.</source>
        <translation>Diese Datei ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>There is no column “id”.</source>
        <translation>Die Spalte „id“ fehlt.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>The id “%1” is given twice.</source>
        <translation>Die Kennung „%1“ ist zweimal vergeben.</translation>
    </message>
    <message>
        <source>Change one.</source>
        <translation>Ändern Sie eine davon.</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>Das ist kein TOML: %1.</translation>
    </message>
    <message>
        <source>Correct this line.</source>
        <translation>Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>There is no statement %1 to this short one.</source>
        <translation>Zu diesem kurzen Text gibt es keine Erklärung %1.</translation>
    </message>
    <message>
        <source>Name the file as en.md or zh-Hans.md.</source>
        <translation>Nennen Sie die Datei etwa en.md oder zh-Hans.md.</translation>
    </message>
    <message>
        <source>The front matter is missing: lines between --- and --- at the top.</source>
        <translation>Der Kopf fehlt: die Zeilen zwischen --- und --- am Anfang.</translation>
    </message>
    <message>
        <source>The front matter must hold lines such as “title: …”.</source>
        <translation>Der Kopf muss Zeilen wie „title: …“ enthalten.</translation>
    </message>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Das ist kein YAML: %1.</translation>
    </message>
    <message>
        <source>The front matter is faulty: %1.</source>
        <translation>Der Kopf ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>The layout “%1” has no place for a picture, so “%2” is left out.</source>
        <translation>Das Layout „%1“ hat keinen Platz für ein Bild, daher entfällt „%2“.</translation>
    </message>
    <message>
        <source>Choose a layout with a picture, such as flyer-a5.</source>
        <translation>Wählen Sie ein Layout mit Bild, etwa flyer-a5.</translation>
    </message>
    <message>
        <source>The campaign has no %1 “%2”.</source>
        <translation>In der Kampagne fehlt: %1 „%2“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>The program here has other %1 than the organizer&apos;s: lines may break elsewhere.</source>
        <translation>Das Programm hier hat andere %1 als das der Organisation: Zeilen können anders umbrechen.</translation>
    </message>
    <message>
        <source>Use the version of the program that the kit came from.</source>
        <translation>Nehmen Sie die Programmversion, mit der das Paket gemacht wurde.</translation>
    </message>
    <message>
        <source>The text in columns does not fit on the screen’s page.</source>
        <translation>Der Text in Spalten passt nicht auf die Bildschirmseite.</translation>
    </message>
    <message>
        <source>Shorten the text, or choose another layout for screens.</source>
        <translation>Kürzen Sie den Text, oder wählen Sie für den Bildschirm ein anderes Layout.</translation>
    </message>
    <message>
        <source>Choose another layout for screens.</source>
        <translation>Wählen Sie für den Bildschirm ein anderes Layout.</translation>
    </message>
    <message>
        <source>There is no type theme “%1”.</source>
        <translation>Es gibt kein Schriftthema „%1“.</translation>
    </message>
    <message>
        <source>Known themes: %1.</source>
        <translation>Bekannte Themen: %1.</translation>
    </message>
    <message>
        <source>There is no print shop “%1”.</source>
        <translation>Es gibt keine Druckerei „%1“.</translation>
    </message>
    <message>
        <source>%1, and %2 allows no transparency, so the file is not called %3.</source>
        <translation>%1, und %2 erlaubt keine Transparenz, daher heißt die Datei nicht %3.</translation>
    </message>
    <message>
        <source>Make it opaque, put it on a ground of one colour, or choose a print shop that takes PDF/X-4.</source>
        <translation>Machen Sie es deckend, legen Sie es auf einfarbigen Grund, oder wählen Sie eine Druckerei, die PDF/X-4 nimmt.</translation>
    </message>
    <message>
        <source>A font is embedded as OpenType, which %1 does not allow, so the file is not called %2.</source>
        <translation>Eine Schrift ist als OpenType eingebettet, was %1 nicht erlaubt, daher heißt die Datei nicht %2.</translation>
    </message>
    <message>
        <source>Choose another type theme, or a print shop that takes PDF/X-4.</source>
        <translation>Wählen Sie ein anderes Schriftthema oder eine Druckerei, die PDF/X-4 nimmt.</translation>
    </message>
    <message>
        <source>The page has transparency (%1); this kind of file allows none.</source>
        <translation>Die Seite hat Transparenz (%1); diese Art Datei erlaubt keine.</translation>
    </message>
    <message>
        <source>%1 characters have no glyph in their font (%2) and print as empty boxes.</source>
        <translation>%1 Zeichen haben in ihrer Schrift (%2) keine Form und werden als leere Kästen gedruckt.</translation>
    </message>
    <message>
        <source>Choose a font that has the characters.</source>
        <translation>Wählen Sie eine Schrift, die die Zeichen hat.</translation>
    </message>
    <message>
        <source>%1 of %2 words cannot be found in the file&apos;s text: %3.</source>
        <translation>%1 von %2 Wörtern sind im Text der Datei nicht zu finden: %3.</translation>
    </message>
    <message>
        <source>Look whether text is missing on the page.</source>
        <translation>Sehen Sie nach, ob auf der Seite Text fehlt.</translation>
    </message>
    <message>
        <source>The artwork stops %1 mm beyond the cut at the %2 edge, along %3 mm; it must run on for %4 mm, or a white line may show after cutting.</source>
        <translation>Die Gestaltung endet %1 mm außerhalb des Schnitts (Rand: %2), auf %3 mm Länge; sie muss %4 mm weit reichen, sonst kann nach dem Schneiden ein weißer Streifen bleiben.</translation>
    </message>
    <message>
        <source>Extend the colour or picture into the bleed.</source>
        <translation>Führen Sie die Farbe oder das Bild in den Anschnitt weiter.</translation>
    </message>
    <message>
        <source>Black text is mixed of %1 ink; %2 are the most.</source>
        <translation>Schwarzer Text ist aus %1 Farbe gemischt; höchstens %2 sind gut.</translation>
    </message>
    <message>
        <source>Use black alone (CMYK 0 0 0 100).</source>
        <translation>Nehmen Sie Schwarz allein (CMYK 0 0 0 100).</translation>
    </message>
    <message>
        <source>The page&apos;s ink cannot be counted.</source>
        <translation>Der Farbauftrag der Seite lässt sich nicht zählen.</translation>
    </message>
    <message>
        <source>Look at it, or save the picture anew as JPEG.</source>
        <translation>Sehen Sie sie an, oder speichern Sie das Bild neu als JPEG.</translation>
    </message>
    <message>
        <source>The QR code&apos;s contrast is %1; %2 are needed.</source>
        <translation>Der Kontrast des QR-Codes ist %1; %2 sind nötig.</translation>
    </message>
    <message>
        <source>Print it black on white.</source>
        <translation>Drucken Sie ihn schwarz auf weiß.</translation>
    </message>
    <message>
        <source>The QR code is not printed with black alone.</source>
        <translation>Der QR-Code wird nicht mit Schwarz allein gedruckt.</translation>
    </message>
    <message>
        <source>Draw it in CMYK 0 0 0 100 on white.</source>
        <translation>Legen Sie ihn in CMYK 0 0 0 100 auf Weiß an.</translation>
    </message>
    <message>
        <source>There are no words for print shops in “%1”.</source>
        <translation>Für „%1“ gibt es keine Wörter für Druckereien.</translation>
    </message>
    <message>
        <source>The fixed words for print shops in “%1” are unreviewed.</source>
        <translation>Die festen Wörter für Druckereien in „%1“ sind ungeprüft.</translation>
    </message>
    <message>
        <source>The language “%1” is not known: it has no hyphenation, and its fixed words and dates are in %2.</source>
        <translation>Die Sprache „%1“ ist nicht bekannt: Sie hat keine Silbentrennung, und ihre festen Wörter und Daten stehen in %2.</translation>
    </message>
    <message>
        <source>What was kept for recovery cannot be read by this version of the program.</source>
        <translation>Was zur Wiederherstellung aufgehoben wurde, kann diese Programmversion nicht lesen.</translation>
    </message>
    <message>
        <source>Keep the folder: the texts stand in its files.</source>
        <translation>Behalten Sie den Ordner: Die Texte stehen in seinen Dateien.</translation>
    </message>
    <message>
        <source>These changes are being recovered in another window.</source>
        <translation>Diese Änderungen werden in einem anderen Fenster wiederhergestellt.</translation>
    </message>
    <message>
        <source>Go on there.</source>
        <translation>Machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>The disk gives back something else than what was written.</source>
        <translation>Der Datenträger gibt etwas anderes zurück, als geschrieben wurde.</translation>
    </message>
    <message>
        <source>Save on another disk.</source>
        <translation>Speichern Sie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Save under another name, or replace it: the version that stands there now is kept.</source>
        <translation>Speichern Sie unter anderem Namen, oder ersetzen Sie sie: Die jetzige Fassung wird aufgehoben.</translation>
    </message>
    <message>
        <source>Look whether its disk is there, or look for it elsewhere.</source>
        <translation>Sehen Sie nach, ob der Datenträger da ist, oder suchen Sie sie anderswo.</translation>
    </message>
    <message>
        <source>Make the folder, put its disk in again, or choose another place.</source>
        <translation>Legen Sie den Ordner an, stecken Sie den Datenträger wieder ein, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>Give a file&apos;s name.</source>
        <translation>Geben Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The folder is read-only.</source>
        <translation>Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The space allotted on this disk is used up.</source>
        <translation>Der zugeteilte Platz auf diesem Datenträger ist verbraucht.</translation>
    </message>
    <message>
        <source>The files are larger than %1 MB together.</source>
        <translation>Die Dateien sind zusammen größer als %1 MB.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Es gibt keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>the name or firm of the media owner (Medieninhaber) and the place of publication</source>
        <translation>Name oder Firma des Medieninhabers und der Verlagsort</translation>
    </message>
    <message>
        <source>the name or firm of the manufacturer (Hersteller) and the place of manufacture</source>
        <translation>Name oder Firma des Herstellers und der Herstellungsort</translation>
    </message>
    <message>
        <source>who authorised it: name and address or town, and the responsible person for a body</source>
        <translation>wer es autorisiert hat: Name und Adresse oder Ort, bei einer Körperschaft die verantwortliche Person</translation>
    </message>
    <message>
        <source>the printer’s name and address (asked by states; look up whether your case is covered)</source>
        <translation>Name und Adresse der Druckerei (verlangen Bundesstaaten; prüfen Sie, ob Ihr Fall erfasst ist)</translation>
    </message>
    <message>
        <source>who authorised it: the official or registered agent, or the third party’s name, telephone number and civic or Internet address</source>
        <translation>wer es autorisiert hat: der offizielle oder eingetragene Vertreter oder Name, Telefonnummer und Post- oder Internetadresse des Dritten</translation>
    </message>
    <message>
        <source>the printer’s name or firm and address</source>
        <translation>Name oder Firma und Anschrift der Druckerei</translation>
    </message>
    <message>
        <source>the publisher’s name or firm and address; for a self-published leaflet the author’s or editor’s</source>
        <translation>Name oder Firma und Anschrift des Verlegers, beim Selbstverlag des Verfassers oder Herausgebers</translation>
    </message>
    <message>
        <source>the printer’s name and address, or “imprimé par nos soins” where you print it yourself and say who you are</source>
        <translation>Name und Anschrift der Druckerei, oder „imprimé par nos soins“, wo Sie selbst drucken und sagen, wer Sie sind</translation>
    </message>
    <message>
        <source>the printer’s name and address</source>
        <translation>Name und Anschrift der Druckerei</translation>
    </message>
    <message>
        <source>the promoter’s name and address (who causes it to be published)</source>
        <translation>Name und Anschrift dessen, der es veröffentlichen lässt (promoter)</translation>
    </message>
    <message>
        <source>the name and address of the person or body on whose behalf it is published, unless that is the promoter</source>
        <translation>Name und Anschrift dessen, in dessen Auftrag es erscheint, falls das ein anderer ist</translation>
    </message>
    <message>
        <source>the publisher’s name and address</source>
        <translation>Name und Anschrift des Herausgebers</translation>
    </message>
    <message>
        <source>the printer’s name and address, on the face</source>
        <translation>Name und Anschrift der Druckerei, auf der Vorderseite</translation>
    </message>
    <message>
        <source>the publisher’s name and address, on the face</source>
        <translation>Name und Anschrift des Herausgebers, auf der Vorderseite</translation>
    </message>
    <message>
        <source>the organisation that produced it and the place of printing</source>
        <translation>die herstellende Organisation und der Druckort</translation>
    </message>
    <message>
        <source>the print run</source>
        <translation>die Auflage</translation>
    </message>
    <message>
        <source>who ordered it</source>
        <translation>wer es bestellt hat</translation>
    </message>
    <message>
        <source>from which funds it was paid</source>
        <translation>aus welchen Mitteln es bezahlt wurde</translation>
    </message>
    <message>
        <source>the producer’s name, legal address and taxpayer number (INN); for a person name and place of residence</source>
        <translation>Name, Sitz und Steuernummer (INN) des Herstellers; bei einer Person Name und Wohnort</translation>
    </message>
    <message>
        <source>the print run and the date of issue</source>
        <translation>die Auflage und das Erscheinungsdatum</translation>
    </message>
    <message>
        <source>that it was paid from the election fund</source>
        <translation>dass es aus dem Wahlfonds bezahlt wurde</translation>
    </message>
    <message>
        <source>the printer’s name, trade name and business address, with the place and date of printing</source>
        <translation>Name, Firma und Geschäftsadresse der Druckerei, mit Ort und Datum des Drucks</translation>
    </message>
    <message>
        <source>the publisher’s name and address, if there is one</source>
        <translation>Name und Anschrift des Herausgebers, wenn es einen gibt</translation>
    </message>
    <message>
        <source>“Paid for by” with the full name of who paid; with address, phone or web address where no candidate authorised it</source>
        <translation>„Paid for by“ mit dem vollen Namen dessen, der bezahlt hat; mit Adresse, Telefon oder Webadresse, wo kein Kandidat es autorisiert hat</translation>
    </message>
    <message>
        <source>the printer’s full name and address</source>
        <translation>voller Name und Anschrift der Druckerei</translation>
    </message>
    <message>
        <source>the publisher’s full name and address</source>
        <translation>voller Name und Anschrift des Herausgebers</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover your work</source>
        <translation>Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>A campaign that was never saved</source>
        <translation>Eine Kampagne, die nie gespeichert wurde</translation>
    </message>
    <message>
        <source>The program ended before “%1” was saved. This is what was typed until %2.</source>
        <translation>Das Programm endete, bevor „%1“ gespeichert war. Das wurde bis %2 geschrieben.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Was noch nicht gespeichert ist</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht da)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Später fragen</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>No legal advice: laws change and have exceptions.</source>
        <translation>Keine Rechtsberatung: Gesetze ändern sich und haben Ausnahmen.</translation>
    </message>
    <message>
        <source>Holds for %1.</source>
        <translation>Gilt für: %1.</translation>
    </message>
    <message>
        <source>Holds at elections, for %1.</source>
        <translation>Gilt bei Wahlen für: %1.</translation>
    </message>
    <message>
        <source>No rule for leaflets is known.</source>
        <translation>Für Flugblätter ist keine Regel bekannt.</translation>
    </message>
    <message>
        <source>The law&apos;s text or an authority was read, %1:</source>
        <translation>Der Gesetzestext oder eine Behörde wurde gelesen, %1:</translation>
    </message>
    <message>
        <source>Not all of it could be read in the law itself, %1:</source>
        <translation>Nicht alles konnte im Gesetz selbst gelesen werden, %1:</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More about this rule</source>
        <translation>Mehr zu dieser Regel</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>crop marks</source>
        <translation>Schnittmarken</translation>
    </message>
    <message>
        <source>fold marks</source>
        <translation>Falzmarken</translation>
    </message>
    <message>
        <source>registration marks</source>
        <translation>Passermarken</translation>
    </message>
    <message>
        <source>a colour bar</source>
        <translation>Farbkontrollstreifen</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Enthält: %1.</translation>
    </message>
    <message>
        <source>Pictures with at least %1 pixels an inch.</source>
        <translation>Bilder mit mindestens %1 Pixeln je Zoll.</translation>
    </message>
    <message>
        <source>A %1 file for %2.</source>
        <translation>Eine %1-Datei für %2.</translation>
    </message>
    <message>
        <source>Colour reaches %1 mm beyond the cut (bleed).</source>
        <translation>Die Farbe reicht %1 mm über den Schnitt hinaus (Beschnitt).</translation>
    </message>
    <message>
        <source>Text keeps %1 mm from the cut.</source>
        <translation>Text hält %1 mm Abstand zum Schnitt.</translation>
    </message>
    <message>
        <source>No marks outside the page.</source>
        <translation>Keine Marken außerhalb der Seite.</translation>
    </message>
    <message>
        <source>At most %1 % of ink in one place; black text is black alone.</source>
        <translation>Höchstens %1 % Farbauftrag an einer Stelle; schwarzer Text nur in Schwarz.</translation>
    </message>
    <message>
        <source>Folded sheets are laid out two pages on a side.</source>
        <translation>Gefalzte Bogen stehen mit zwei Seiten je Bogenseite.</translation>
    </message>
    <message>
        <source>It prints %1.</source>
        <translation>Sie druckt %1.</translation>
    </message>
    <message>
        <source>A PDF to send and to read on screens, with links that can be followed.</source>
        <translation>Ein PDF zum Verschicken und Lesen am Bildschirm, mit anklickbaren Links.</translation>
    </message>
    <message>
        <source>Tagged for screen readers, in reading order.</source>
        <translation>Für Bildschirmleser ausgezeichnet, in Lesereihenfolge.</translation>
    </message>
    <message>
        <source>No bleed and no marks: it can be printed on an office printer, too.</source>
        <translation>Ohne Beschnitt und Marken: lässt sich auch auf einem Bürodrucker drucken.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>The organizers have locked these fields: they are the same for every group.</source>
        <translation>Die Organisation hat diese Felder gesperrt: Sie sind für alle Gruppen gleich.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>What is to be said. Every layout takes what it has room for.</source>
        <translation>Was gesagt werden soll. Jedes Layout nimmt, wofür es Platz hat.</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Petition</translation>
    </message>
    <message>
        <source>Where people sign. The link becomes the QR code.</source>
        <translation>Wo unterschrieben wird. Der Link wird zum QR-Code.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>What a local group invites to. Empty fields are left out.</source>
        <translation>Wozu eine Ortsgruppe einlädt. Leere Felder bleiben weg.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who publishes the leaflet and answers for it.</source>
        <translation>Wer das Flugblatt herausgibt und verantwortet.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>How it looks. Pictures of every layout stand on the right.</source>
        <translation>Wie es aussieht. Bilder aller Layouts stehen rechts.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Who prints it, and what that printer asks for.</source>
        <translation>Wer druckt, und was die Druckerei verlangt.</translation>
    </message>
</context>
<context>
    <name>Severities</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ShopOptions</name>
    <message>
        <source>A job sheet for the print shop beside it (PDF, one page)</source>
        <translation>Daneben ein Auftragsblatt für die Druckerei (PDF, eine Seite)</translation>
    </message>
    <message>
        <source>A job ticket for its programs beside it (XJDF)</source>
        <translation>Daneben ein Auftragsticket für ihre Programme (XJDF)</translation>
    </message>
    <message>
        <source>A version that differs from the others in black alone</source>
        <translation>Eine Fassung, die sich von den anderen nur im Schwarz unterscheidet</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>From a statement to a leaflet that a print shop accepts. Everything stays on this computer.</source>
        <translation>Von der Erklärung zum Flugblatt, das eine Druckerei annimmt. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New from sample</source>
        <translation>Neu aus dem Beispiel</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>Neu, leer</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Or drop a .leaflet file on this window.</source>
        <translation>Oder eine .leaflet-Datei auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Campaigns that you have opened will stand here.</source>
        <translation>Hier werden Kampagnen stehen, die du geöffnet hast.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This is the source itself: choose the language to translate into.</source>
        <translation>Das ist das Original selbst: Wähle die Sprache, in die übersetzt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>%n Text zu übersetzen</numerusform>
            <numerusform>%n Texte zu übersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text is translated.</source>
        <translation>Alle Texte sind übersetzt.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Original: %1</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Problems and layouts</source>
        <translation>Probleme und Layouts</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost: it stays in this window.</source>
        <translation>Nichts von dem, was Sie geschrieben haben, ist verloren: Es bleibt in diesem Fenster.</translation>
    </message>
    <message>
        <source>Saved %1. This file is your return, too: send it to the organizers.</source>
        <translation>Gespeichert: %1. Diese Datei ist auch Ihre Rückmeldung: Schicken Sie sie der Organisation.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Opened for printing: print at 100 %, not fitted to the page.</source>
        <translation>Zum Drucken geöffnet: mit 100 % drucken, nicht an die Seite angepasst.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
</TS>
