"""When the rules for imprints hold, and what else is to be known of them (`assets/imprints`), for the translators.

Countries and what is wanted stand in `data_texts`, because problems name them, too.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

IMPRINTS: Final = (
    QT_TRANSLATE_NOOP(
        "Imprints",
        "every media work, also a leaflet or poster that spreads thoughts to a larger circle",
    ),
    QT_TRANSLATE_NOOP("Imprints", "Mere aids such as timetables and price lists are free (§ 50)."),
    QT_TRANSLATE_NOOP("Imprints", "communications of electoral or referendum matter at the federal level"),
    QT_TRANSLATE_NOOP("Imprints", "States have rules of their own; several ask for the printer’s full address."),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "It is usual to say “Authorised by …”: write it into the imprint’s own text where the leaflet’s label says "
        "“Promoted by”.",
    ),
    QT_TRANSLATE_NOOP("Imprints", "It stands at the end, legible, in a plain contrasting colour."),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "election advertising, by parties and candidates (authorised by their agent) and by third parties",
    ),
    QT_TRANSLATE_NOOP("Imprints", "For a leaflet on an issue outside an election no federal rule is known."),
    QT_TRANSLATE_NOOP("Imprints", "Provinces and communes have rules of their own."),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "For a leaflet that is no newspaper and no magazine no rule of the federation is known; the duty to name "
        "printer and publisher on every print ended in 1998.",
    ),
    QT_TRANSLATE_NOOP("Imprints", "Cantons and communes may ask for more, above all before votes and elections."),
    QT_TRANSLATE_NOOP("Imprints", "Naming who is responsible is good practice."),
    QT_TRANSLATE_NOOP("Imprints", "printed matter of every kind that takes part in forming opinion"),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "Printed matter for trade, traffic and home life alone (forms, price lists) is free.",
    ),
    QT_TRANSLATE_NOOP("Imprints", "Press law is the states’ own; look the section of your state up."),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "“V.i.S.d.P.” (a person responsible) is custom on leaflets and a duty for periodicals.",
    ),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "every printed text made public, except small trade work (visiting cards, letterheads, invitations)",
    ),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "“Ne pas jeter sur la voie publique” is printed by custom; whether it is a duty is disputed.",
    ),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "Official election material has rules of its own (Code électoral), such as on colours of the flag.",
    ),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "printed material that can be regarded as meant to promote or procure the success of a party or a candidate"
        " at an election",
    ),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "A leaflet on an issue alone is not covered; saying who is behind it is good practice.",
    ),
    QT_TRANSLATE_NOOP("Imprints", "On a single side it stands on the face; on several pages on the first or the last."),
    QT_TRANSLATE_NOOP("Imprints", "Scotland has rules of its own for elections to its Parliament and councils."),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "Digital material has its own rules (Elections Act 2022), which are not covered here.",
    ),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "Where promoter and publisher are one, enter the same text twice or leave “on behalf of” to your judgement.",
    ),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "notices, bills and posters that refer to an election, or are distributed to further a candidature",
    ),
    QT_TRANSLATE_NOOP("Imprints", "For a leaflet on an issue alone no rule is known."),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "Referendums and local elections have acts of their own with like sections: look them up.",
    ),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "any pamphlet, handbill or poster that promotes or prejudices the election of a candidate",
    ),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "A handbill that merely announces date, time and place of an election meeting is free.",
    ),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "The printer needs a declaration of the publisher’s identity, signed and attested by two persons, and sends"
        " a copy on.",
    ),
    QT_TRANSLATE_NOOP("Imprints", "Election offices also ask for the number of copies."),
    QT_TRANSLATE_NOOP("Imprints", "printed campaign material at an election"),
    QT_TRANSLATE_NOOP("Imprints", "For a leaflet outside an election no rule is known; ask at the place."),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "Producing campaign material outside the country, and anonymous material, is forbidden.",
    ),
    QT_TRANSLATE_NOOP("Imprints", "printed campaign material at elections and referendums"),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "For a leaflet outside an election no rule is known; other laws may forbid or mark it: ask a lawyer at the "
        "place.",
    ),
    QT_TRANSLATE_NOOP("Imprints", "A copy goes to the election commission before distribution."),
    QT_TRANSLATE_NOOP("Imprints", "every printed work; notices, tariffs, circulars and the like are exempt"),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "Whether a leaflet is an exempt notice or circular is not certain: printing the details is the safe side.",
    ),
    QT_TRANSLATE_NOOP("Imprints", "Election material has rules of its own, which are not covered here."),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "public communications (500 similar mailings and more) by political committees, or by anyone that expressly"
        " advocate the election or defeat of a federal candidate or ask for contributions",
    ),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "For a leaflet on an issue alone no federal rule is known; states have rules of their own.",
    ),
    QT_TRANSLATE_NOOP("Imprints", "It stands in a printed box, in clearly readable type and contrast."),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "It also says whether a candidate authorised it: write that into the imprint’s text.",
    ),
    QT_TRANSLATE_NOOP("Imprints", "The union label (“union bug”) is put in by the shop: leave it to the printer."),
    QT_TRANSLATE_NOOP(
        "Imprints",
        "any billboard, placard, poster or pamphlet meant to affect the outcome of an election, from the day the "
        "election is called to the result",
    ),
    QT_TRANSLATE_NOOP("Imprints", "Outside that time no rule is known."),
)
