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
        <source>Print…</source>
        <translation>Drucken…</translation>
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
        <source>No event</source>
        <translation>Keine Veranstaltung</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A plain PDF in the page&apos;s own size, for the printer in the office.</source>
        <translation>Ein einfaches PDF in der Größe der Seite, für den Drucker im Büro.</translation>
    </message>
    <message>
        <source>Print it at 100 %, not fitted to the page. An office printer leaves a white edge.</source>
        <translation>Mit 100 % drucken, nicht an die Seite angepasst. Ein Bürodrucker lässt einen weißen Rand.</translation>
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
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Imprint: who is responsible, who printed it</source>
        <translation>Impressum: wer verantwortlich ist, wer gedruckt hat</translation>
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
        <source>Country whose imprint rules hold, such as DE</source>
        <translation>Land, dessen Impressumsregeln gelten, etwa DE</translation>
    </message>
    <message>
        <source>Imprint: published by (name, address)</source>
        <translation>Impressum: herausgegeben von (Name, Anschrift)</translation>
    </message>
    <message>
        <source>Imprint: responsible person</source>
        <translation>Impressum: verantwortliche Person</translation>
    </message>
    <message>
        <source>Imprint: promoted or ordered by</source>
        <translation>Impressum: beworben oder bestellt von</translation>
    </message>
    <message>
        <source>Imprint: on behalf of</source>
        <translation>Impressum: im Auftrag von</translation>
    </message>
    <message>
        <source>Imprint: printed by (name, address)</source>
        <translation>Impressum: gedruckt von (Name, Anschrift)</translation>
    </message>
    <message>
        <source>Imprint: paid for by</source>
        <translation>Impressum: bezahlt von</translation>
    </message>
    <message>
        <source>Imprint: print run and date</source>
        <translation>Impressum: Auflage und Datum</translation>
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
        <source>Layouts</source>
        <translation>Layouts</translation>
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
        <source>Keys: Alt+1 to Alt+6 choose a section, Ctrl+Z undoes, Ctrl+Shift+E exports, Ctrl and the mouse wheel zoom the pages, F6 goes on to the next part of the window.</source>
        <translation>Tasten: Alt+1 bis Alt+6 wählen einen Abschnitt, Strg+Z macht rückgängig, Strg+Umschalt+E exportiert, Strg und Mausrad vergrößern die Seiten, F6 geht zum nächsten Teil des Fensters.</translation>
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
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
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
    <message>
        <source>All languages are there</source>
        <translation>Alle Sprachen sind da</translation>
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
