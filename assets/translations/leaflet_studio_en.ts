<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EventPage</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Written with %n error(s) that you know of.</source>
        <translation>
            <numerusform>Written with %n error that you know of.</numerusform>
            <numerusform>Written with %n errors that you know of.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n word too many</numerusform>
            <numerusform>%n words too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n word too many</numerusform>
            <numerusform>%n words too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>%n text to translate</numerusform>
            <numerusform>%n texts to translate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkdownBox</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>Do not print yet: %n error(s)</source>
        <translation>
            <numerusform>Do not print yet: %n error</numerusform>
            <numerusform>Do not print yet: %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message numerus="yes">
        <source>%n text(s) to translate</source>
        <translation>
            <numerusform>%n text to translate</numerusform>
            <numerusform>%n texts to translate</numerusform>
        </translation>
    </message>
</context>
</TS>
