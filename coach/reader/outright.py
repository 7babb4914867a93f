"""News of a session in words that leave no doubt, whatever their weight says: "boxed off", "wrote today off".

Rule: a shape has to be all that a sentence or a piece says, but for small words around it; who asks for it ("can you
cut it short", "let me skip") is no news.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: Nobody says such news in more atoms.
_LONGEST = 16
_OPEN = (
    r"(?:(?:ok|okay|right|well|so|and|yep|yeah|yes|nah|nope|sorry|coach|boom|phew|just|ended up|i|ive|we|had to|have|"
    r"have had to|decided to|then|but|but i|but had to|ill|am|im|was|got|its|thats|that was|it was) )*"
)
_CLOSE = (
    r"(?: (?:today|tonight|now|coach|mate|sorry|thanks|lol|haha|finally|again|already|early|i think|im afraid|"
    r"this morning|this evening|this afternoon|for (?:today|tonight|now|the day|once)|"
    r"(?:the )?(?:whole )?(?:session|workout|gym|training)))*"
)
_WHAT = (
    r"(?:it|that|this|today|tonight|this one|that one|the (?:day|session|workout|gym|lot|rest)|"
    r"todays(?: (?:session|workout|gym|one))?|my (?:session|workout|gym session)|tonights|(?:a )?leg day|gym|training)"
)
_ALL = (
    r"(?:everything|it all|all of it|all of that|the lot|the whole lot|the whole thing|whole thing|the full thing|"
    r"the full (?:session|workout)|the whole (?:session|workout)|every (?:set|rep|exercise|bit)(?: of it)?|"
    r"all (?:the )?(?:sets|exercises)|all)"
)
_DID = (
    r"(?:did|done|do|finished|completed|got through|managed|nailed|smashed|ticked off|knocked out|crushed|"
    r"made it through)"
)
_MORE = (
    r"(?:(?:a |some |one |two |few |couple |of |bit |little |the |an |threw in |added |did )*"
    r"(?:extra|extras|more|bonus|on top|on the side|optional|additional)\b.*|(?:then )?some)"
)
_BUT = (
    r"(?!.*\b(?:but|except|bar|apart|minus|without|not|nearly|almost|half|most|besides|skipped|left|missed|didnt|"
    r"couldnt|no|less|if|when|until|till)\b)"
)
#: What it says → how it is worded.
SHAPES: tuple[tuple[str, Pattern], ...] = (
    (
        "done",
        Pattern(
            rf"{_OPEN}(?:all )?(?:survived|finito|fini|done ?zo|donezo|boxed off|(?:all )?wrapped up|"
            rf"over and done with|"
            rf"done and dusted|dusted|fully done|(?:100 |100 % |a hundred percent )complete|"
            rf"(?:banked|squeezed in|fitted in|squeezed|survived|conquered|aced|bossed|polished off) {_WHAT}(?: in)?"
            rf"(?: (?:before|after|between|at) (?:\w+ ?){{1,3}})?){_CLOSE}"
        ),
    ),
    ("done", Pattern(rf"{_BUT}{_OPEN}{_DID} {_ALL}(?: \w+){{0,5}}?(?: (?:plus|and|with|then|\+))+ {_MORE}")),
    ("done", Pattern(rf"{_BUT}{_ALL}(?: done)? (?:plus|and|with|then|\+) {_MORE}")),
    (  # "it was a slog but I got through every last bit of it"
        "done",
        Pattern(
            rf"(?:(?!.*\b(?:not|no|nearly|almost|didnt|couldnt)\b)[a-z ]{{1,40}} (?:but|still|yet) )?{_OPEN}"
            rf"(?:did|done|finished|completed|got through|managed|nailed|smashed|crushed|made it through|"
            rf"slogged through) every (?:(?:single|last|bloody|damn) )*(?:set|rep|exercise|bit|part|one)"
            rf"(?: of (?:it|that|them|the (?:session|workout|plan)|todays session))?{_CLOSE}"
        ),
    ),
    (
        "skipped",
        Pattern(
            rf"{_OPEN}(?:(?:wrote|written|write|writing) (?:{_WHAT} off|off {_WHAT})|(?:rained|snowed|iced) off|"
            rf"(?:canned|scrapped|sacked|shelved|axed|nixed|bunked off|skived off|skived|ducked out of|wimped out of|"
            rf"chickened out of) {_WHAT}|(?:it )?(?:hasnt|didnt|never|wasnt going to) happen(?:ed)?|"
            rf"(?:zero|nil|no) (?:training|exercise|lifting|gym|workout|session)|rest day for me|resting|"
            rf"(?:im )?skipping {_WHAT}|not feeling it|today (?:is )?(?:a )?rest(?: day)?|rest(?:ing)? today|"
            rf"(?:the )?gym (?:was )?(?:closed|shut)|slept in|overslept|slept through my alarm){_CLOSE}"
        ),
    ),
    (
        "partial",
        Pattern(
            rf"{_OPEN}(?:did |done |finished |only |just )*half (?:of )?(?:the |my |a |todays )?"
            rf"(?:workout|session|gym|training)(?: done| finished| completed| only)*{_CLOSE}|"
            rf"{_OPEN}(?:cut|cutting) {_WHAT} short(?: (?!please|pls|tomorrow).*)?"
            rf"|{_OPEN}(?:cut|shortened|trimmed) {_WHAT}{_CLOSE}"
            rf"|{_OPEN}(?:nearly|almost|very nearly) (?:finished|did|done|completed|got through) {_ALL}{_CLOSE}"
            rf"|{_OPEN}(?:nearly|almost) (?:finished|completed) (?:it|that){_CLOSE}"
            rf"|{_OPEN}(?:knocked|knocking) (?:it|that|this) on the head"
            rf"(?: (?:after|at|with|halfway|half way|early|there).*)"
            rf"|{_OPEN}(?:did|managed|got|only did|just did) \w+ (?:rounds?|sets?|exercises?) instead of \w+.*"
            rf"|{_OPEN}(?:but |just |though |only |all )*(?:not|without|minus|bar|all but|everything but) (?:for )?the "
            rf"(?:last|final|first)(?: (?:one|two|three|few|couple|exercises?|moves?|sets?|bit|part))+(?: "
            rf"tho(?:ugh)?)?{_CLOSE}"
        ),
    ),
    (
        "started",
        Pattern(
            rf"{_OPEN}(?:on |doing |into )?(?:the |my )?(?:first|1st|opening|warm ?up) sets? "
            rf"(?:right now|now|coming(?: up)?|incoming|underway)(?: then)?"
        ),
    ),
    ("started", Pattern(rf"{_OPEN}(?:gym time|go time|showtime|time to (?:lift|train|start)|lets lift|off we go)")),
    (
        "moved",
        Pattern(
            rf"{_OPEN}(?:pushed|moved|bumped|shifted|shunted|punted|kicked|rescheduled|postponed|delayed|put|switched)"
            rf"(?: {_WHAT})?(?: back| off)? (?:to|till|until|for) (?:the |this |next )?weekend{_CLOSE}"
        ),
    ),
)
_SIGNS = Pattern(r"[^\w%+ ]+")
#: Words that only wish for it.
_WISHED = frozenset("can could please pls want should would let lets shall may might will if need cant".split())
#: The words that any of the shapes begins with or holds, so that hardly any sentence is tried.
CALLING = frozenset(
    "finito fini donezo zo boxed wrapped over dusted complete banked squeezed fitted survived conquered "
    "aced bossed polished extra extras more some bonus top optional additional side wrote written write writing rained "
    "snowed iced canned scrapped sacked shelved axed nixed bunked skived ducked wimped chickened hasnt never "
    "happen happened zero nil training exercise lifting rest resting feeling gym slept overslept cut cutting shortened "
    "trimmed nearly almost knocked knocking weekend skipping instead time lets off half set sets every "
    "last final first".split()
)


def outright(at: Atoms, a: int, b: int, words: list[str]) -> str:
    """The status of a session that ``words``, atoms ``a`` to ``b``, tell; empty where they do not say so outright."""
    if b - a > _LONGEST:
        return ""
    if CALLING.isdisjoint(words) or not _WISHED.isdisjoint(words) or _TELLS.search(_told(at, a, b)):
        return ""
    said = " ".join(_SIGNS.sub(" ", " ".join(words)).split())
    return next((status for status, shape in SHAPES if shape.fullmatch(said)), "")


def _told(at: Atoms, a: int, b: int) -> str:
    """The codes in atoms ``a`` to ``b`` but those of all of it ("everything", "leg day", "zero", "100 %")."""
    return "".join(c for i, c in enumerate(at.codes[a:b], a) if not _whole(at, i, c))


def _whole(at: Atoms, i: int, code: str) -> bool:
    if code == "X":
        return at.word(i) == "skipping"
    if code == "n" and "instead" in at.words:
        return True  # "2 rounds instead of 3"
    return (code == "R" and at.word(i) in _ALL_OF_IT) or (code == "n" and at.values[i] in (0, 1, 100))


_ALL_OF_IT = frozenset("everything all legs leg core".split())
#: A log, a complaint or a question; how long it was before it was cut short is none.
_TELLS = Pattern(r"[tRYXψνU3?]|(?<![a,])d|(?<![a,])n|n(?![IH])")
