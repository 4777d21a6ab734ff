"""English first names and what they are shortened to, where the short one is not just the beginning of the long."""

from __future__ import annotations

# LICENSE: MIT, as newsgauge itself. SOURCE: written by hand for newsgauge.
_LONG_OF_SHORT = """
ted: edward edmund theodore; ned: edward; eddie: edward edmund edwin; teddy: edward theodore; bill: william;
billy: william; will: william; liam: william; bob: robert; bobby: robert; rob: robert; robbie: robert; bert: robert
albert herbert; dick: richard; rick: richard frederick; ricky: richard; rich: richard; jim: james; jimmy: james;
jamie: james; jack: john; johnny: john jonathan; jon: jonathan; tom: thomas; tommy: thomas tom; tony: anthony antonio
antony; mike: michael; mick: michael; mickey: michael; micky: michael; joe: joseph josef; joey: joseph; steve: stephen
steven; stevie: stephen steven stephanie; dave: david; davy: david; nick: nicholas nicolas; nicky: nicholas nicola;
chris: christopher christine christian; kit: christopher katherine; kate: katherine catherine kathryn; katie: katherine
catherine kathryn; kathy: katherine kathleen catherine; cathy: catherine; kitty: katherine; liz: elizabeth elisabeth;
lizzie: elizabeth; beth: elizabeth bethany; betty: elizabeth; betsy: elizabeth; eliza: elizabeth; libby: elizabeth;
peggy: margaret; maggie: margaret; meg: margaret meghan megan; madge: margaret; greta: margaret; sally: sarah;
molly: mary; polly: mary; nancy: anne ann; annie: anne ann; nan: anne; hank: henry; harry: henry harold; hal: henry
harold; charlie: charles charlotte; chuck: charles; chas: charles; lottie: charlotte; frank: francis franklin;
frankie: francis frank frances; fran: frances francesca; freddie: frederick alfred; fred: frederick alfred; alf: alfred;
alfie: alfred; bernie: bernard; ernie: ernest; gerry: gerald gerard; jerry: gerald jerome jeremy; jeff: jeffrey
geoffrey; geoff: geoffrey; greg: gregory; ken: kenneth; kenny: kenneth; larry: lawrence laurence; len: leonard;
lenny: leonard; leo: leonard leopold; matt: matthew; matty: matthew; pat: patrick patricia; paddy: patrick; patty:
patricia; trish: patricia; tricia: patricia; pete: peter; phil: philip phillip; ray: raymond; ron: ronald; ronnie:
ronald veronica; sam: samuel samantha; sammy: samuel; sandy: alexander alexandra sandra; alex: alexander alexandra;
alec: alexander; sasha: alexander alexandra; andy: andrew; drew: andrew; ben: benjamin; benny: benjamin; dan: daniel;
danny: daniel; don: donald; donnie: donald; doug: douglas; gabby: gabrielle; gabe: gabriel; josh: joshua; abby: abigail;
becky: rebecca; debbie: deborah; deb: deborah; jackie: jacqueline; jenny: jennifer; jen: jennifer; jess: jessica;
mandy: amanda; sue: susan susanna; suzy: susan suzanne; susie: susan; terry: terence terrence theresa; tess: theresa;
tessa: theresa; tim: timothy; timmy: timothy; val: valerie; vicky: victoria; vic: victor; walt: walter; wally: walter;
zach: zachary; zak: zachary; gus: augustus angus; ollie: oliver olivia; nate: nathan nathaniel; archie: archibald;
gordie: gordon; stan: stanley; vince: vincent; cindy: cynthia; dotty: dorothy; ellie: eleanor ellen; nell: eleanor
ellen helen; ginny: virginia; jo: joanna joanne josephine; lexi: alexandra; pippa: philippa; sacha: alexander;
pepe: jose; paco: francisco; pancho: francisco; lupe: guadalupe; chuy: jesus; nacho: ignacio; memo: guillermo; beto:
alberto roberto; kiko: enrique francisco; chema: jose; tonio: antonio; toni: antonio antonia; manolo: manuel; lalo:
eduardo; volodya: vladimir; vova: vladimir; misha: mikhail; kolya: nikolai; dima: dmitry dmitri; zhenya: yevgeny evgeny;
sasha: alexander aleksandr; alyosha: alexei; vanya: ivan; katya: yekaterina ekaterina; masha: maria; nastya: anastasia
"""
# The long names of each short one.
LONG_OF_SHORT: dict[str, frozenset[str]] = {}
for _entry in " ".join(_LONG_OF_SHORT.split()).split("; "):
    _short, _, _long = _entry.partition(": ")
    LONG_OF_SHORT[_short] = LONG_OF_SHORT.get(_short, frozenset()) | frozenset(_long.split())
