"""What stands in data files under `assets/`, as it stands in the translators' files: shops, themes, imprint rules."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

COUNTRIES: Final = (
    QT_TRANSLATE_NOOP("Problems", "Austria"),
    QT_TRANSLATE_NOOP("Problems", "Australia"),
    QT_TRANSLATE_NOOP("Problems", "Canada"),
    QT_TRANSLATE_NOOP("Problems", "Switzerland"),
    QT_TRANSLATE_NOOP("Problems", "Germany"),
    QT_TRANSLATE_NOOP("Problems", "France"),
    QT_TRANSLATE_NOOP("Problems", "United Kingdom"),
    QT_TRANSLATE_NOOP("Problems", "Ireland"),
    QT_TRANSLATE_NOOP("Problems", "India"),
    QT_TRANSLATE_NOOP("Problems", "Kazakhstan"),
    QT_TRANSLATE_NOOP("Problems", "Russia"),
    QT_TRANSLATE_NOOP("Problems", "Türkiye"),
    QT_TRANSLATE_NOOP("Problems", "United States"),
    QT_TRANSLATE_NOOP("Problems", "South Africa"),
)
WANTS: Final = (
    QT_TRANSLATE_NOOP("Problems", "the name or firm of the media owner (Medieninhaber) and the place of publication"),
    QT_TRANSLATE_NOOP("Problems", "the name or firm of the manufacturer (Hersteller) and the place of manufacture"),
    QT_TRANSLATE_NOOP("Problems", "who authorised it: name and address or town, and the responsible person for a body"),
    QT_TRANSLATE_NOOP(
        "Problems",
        "the printer’s name and address (asked by states; look up whether your case is covered)",
    ),
    QT_TRANSLATE_NOOP(
        "Problems",
        "who authorised it: the official or registered agent, or the third party’s name, telephone number and "
        "civic or Internet address",
    ),
    QT_TRANSLATE_NOOP("Problems", "the printer’s name or firm and address"),
    QT_TRANSLATE_NOOP(
        "Problems",
        "the publisher’s name or firm and address; for a self-published leaflet the author’s or editor’s",
    ),
    QT_TRANSLATE_NOOP(
        "Problems",
        "the printer’s name and address, or “imprimé par nos soins” where you print it yourself and say who you are",
    ),
    QT_TRANSLATE_NOOP("Problems", "the printer’s name and address"),
    QT_TRANSLATE_NOOP("Problems", "the promoter’s name and address (who causes it to be published)"),
    QT_TRANSLATE_NOOP(
        "Problems",
        "the name and address of the person or body on whose behalf it is published, unless that is the promoter",
    ),
    QT_TRANSLATE_NOOP("Problems", "the publisher’s name and address"),
    QT_TRANSLATE_NOOP("Problems", "the printer’s name and address, on the face"),
    QT_TRANSLATE_NOOP("Problems", "the publisher’s name and address, on the face"),
    QT_TRANSLATE_NOOP("Problems", "the organisation that produced it and the place of printing"),
    QT_TRANSLATE_NOOP("Problems", "the print run"),
    QT_TRANSLATE_NOOP("Problems", "who ordered it"),
    QT_TRANSLATE_NOOP("Problems", "from which funds it was paid"),
    QT_TRANSLATE_NOOP(
        "Problems",
        "the producer’s name, legal address and taxpayer number (INN); for a person name and place of residence",
    ),
    QT_TRANSLATE_NOOP("Problems", "the print run and the date of issue"),
    QT_TRANSLATE_NOOP("Problems", "that it was paid from the election fund"),
    QT_TRANSLATE_NOOP(
        "Problems",
        "the printer’s name, trade name and business address, with the place and date of printing",
    ),
    QT_TRANSLATE_NOOP("Problems", "the publisher’s name and address, if there is one"),
    QT_TRANSLATE_NOOP(
        "Problems",
        "“Paid for by” with the full name of who paid; with address, phone or web "
        "address where no candidate authorised it",
    ),
    QT_TRANSLATE_NOOP("Problems", "the printer’s full name and address"),
    QT_TRANSLATE_NOOP("Problems", "the publisher’s full name and address"),
)
CATALOGUE: Final = (
    QT_TRANSLATE_NOOP("Catalogue", "Digital press, coated paper"),
    QT_TRANSLATE_NOOP("Catalogue", "Generic offset printer, North America, coated paper"),
    QT_TRANSLATE_NOOP("Catalogue", "Generic offset printer, coated paper, 2 mm bleed"),
    QT_TRANSLATE_NOOP("Catalogue", "Generic offset printer, coated paper, no marks"),
    QT_TRANSLATE_NOOP("Catalogue", "Generic offset printer, coated paper, printer's spreads with marks"),
    QT_TRANSLATE_NOOP("Catalogue", "Generic offset printer, coated paper, with all printer's marks"),
    QT_TRANSLATE_NOOP("Catalogue", "Generic offset printer, coated paper, with crop marks"),
    QT_TRANSLATE_NOOP("Catalogue", "Generic offset printer, uncoated paper"),
    QT_TRANSLATE_NOOP("Catalogue", "Newsprint and the like, 240 % of ink"),
    QT_TRANSLATE_NOOP("Catalogue", "Office printer, plain paper, no bleed"),
    QT_TRANSLATE_NOOP("Catalogue", "Older equipment: PDF/X-1a, no transparency"),
    QT_TRANSLATE_NOOP("Catalogue", "Older equipment: PDF/X-3, no transparency"),
    QT_TRANSLATE_NOOP("Catalogue", "Plain: sans throughout"),
    QT_TRANSLATE_NOOP("Catalogue", "Serif text, sans heads"),
    QT_TRANSLATE_NOOP("Catalogue", "Serif throughout"),
    QT_TRANSLATE_NOOP("Catalogue", "Offset, coated paper (FOGRA39, ISO 12647-2:2004/Amd 1)"),
    QT_TRANSLATE_NOOP("Catalogue", "Offset, uncoated paper (FOGRA47, ISO 12647-2:2004/Amd 1)"),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "A large area of one dark colour may show stripes; a picture or a pattern hides them.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "Bleed and safe margin are 0.125 in."),
    QT_TRANSLATE_NOOP("Catalogue", "Choose this only if the shop asks for registration marks and a colour bar."),
    QT_TRANSLATE_NOOP("Catalogue", "Colours are duller than on coated paper; fine white type fills in."),
    QT_TRANSLATE_NOOP("Catalogue", "Marks are left away: most online printers print what they find."),
    QT_TRANSLATE_NOOP("Catalogue", "Marks stand outside the bleed, in all inks."),
    QT_TRANSLATE_NOOP("Catalogue", "Most printers leave a white edge; colour that should reach the edge will not."),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "No newspaper's own profile may be passed on, so uncoated offset stands for it, with less ink.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalogue",
        "Nothing in the file is transparent; what cannot be made opaque is refused by name.",
    ),
    QT_TRANSLATE_NOOP("Catalogue", "Print at 100 %, not “fit to page”: the QR code would shrink."),
    QT_TRANSLATE_NOOP("Catalogue", "Single pages in reading order, in one file; the shop imposes."),
    QT_TRANSLATE_NOOP("Catalogue", "The shop's own profile is better: write a shop's file that names it."),
    QT_TRANSLATE_NOOP("Catalogue", "Two pages on a side, as the sheet is folded."),
)
