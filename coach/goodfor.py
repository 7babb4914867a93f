"""What an exercise does to a part of the body ("are pistols bad for my knees?"), by what the exercise data says of it.

Rule: the data tells what is known to trouble a sore part; of a healthy one nobody is frightened, of a sore one nobody
is told that it will be fine.
"""

from __future__ import annotations

from datetime import timedelta

from coach import cures
from coach.able import ability
from coach.acts import Symptom
from coach.cards import button
from coach.draft import Draft
from coach.howto import stays_in_the_air
from coach.library import Library
from coach.patterns import Pattern
from coach.reply import say

FELT_DAYS = 14  #: a pain told within these days counts as still there
#: What people call a part → the keys of regions that belong to it, by their beginnings.
_PARTS: dict[str, tuple[str, ...]] = {
    "knee": ("knee",),
    "it band": ("knee-lateral",),
    "back": ("low-back",),
    "lower back": ("low-back",),
    "upper back": ("upper-back",),
    "hip": ("hip", "buttock"),
    "glute": ("buttock",),
    "shoulder": ("shoulder",),
    "wrist": ("wrist",),
    "elbow": ("elbow",),
    "neck": ("neck",),
    "ankle": ("ankle",),
    "achilles": ("achilles",),
    "shin": ("shin",),
    "calf": ("calf",),
    "heel": ("plantar",),
    "arch": ("plantar",),
    "foot": ("foot", "plantar"),
    "hamstring": ("hamstring",),
    "quad": ("quad",),
    "groin": ("groin",),
    "pelvic floor": ("pelvic",),
}
#: The region that an athlete tells of, where it has another name than the part.
_TOLD = {"back": "lower-back", "lower back": "lower-back", "calves": "calf", "feet": "foot"}
_PLURAL = {"calves": "calf", "feet": "foot", "hammies": "hamstring", "hams": "hamstring"}
_ING = Pattern(r"\b(\w{2,}?[^\W\d_])(?:(?<=([tpg]))\2)?ing\b")
_ASKS = Pattern(
    r"\b(?:bad|good|safe|ok|okay|fine|alright|dangerous|harmful|hard|tough|rough|terrible|kind|gentle|risky|too much|"
    r"wreck|ruin|hurt|damage|destroy|strain|stress(?:ful)?|load|aggravate|irritate)\b"
    r"(?: (?:for|on|to))?(?: (?:my|the|your|your?s|a|one'?s|our))?"
    r"(?: (?:bad|sore|dodgy|old|poor|weak|injured|arthritic|arthritis|iffy|gammy|left|right))*"
    r" (lower back|upper back|pelvic floor|achilles|calves|feet|hammies|hams|" + "|".join(_PARTS) + r")s?\b"
)


_HELP = Pattern(
    r"\b(?:what (?:should|can|could|do|would|must|else can) (?:i|you|we)(?: \w+)? (?:do|try|recommend|suggest)"
    r"|how (?:do|can|should) i (?:treat|fix|help|strengthen|rehab|look after|get rid of|heal)"
    r"|what helps|what is good|anything|something|exercises?(?: (?:is|are|would be) (?:the )?(?:best|good|better))?|"
    r"does)"
    r"(?: (?:for|about|with|against|to help))?(?: (?:my|the|a)|(?<=(?:best|good) for))(?: (?:left|right|bad|sore|"
    r"poor|old))*"
    r" (lower back|upper back|pelvic floor|achilles|calves|feet|hammies|hams|" + "|".join(_PARTS) + r")s?"
    r"(?: (?:pain|problem|trouble|tendon|issue|need rest|need a rest|hurts?))?\W*$"
)
_SHOWN = 3  #: exercises that are named for a part


def helped(draft: Draft, text: str) -> bool:
    """Says what is done for a part of the body: how much pain is borne, holds first, what stands in, and running."""
    match = _HELP.search(text.lower().replace("’", "'"))
    if match is None and (draft.wondered is None or not cures.seeks_help(text)):
        return False
    word = match[1] if match is not None else _spoken(draft.wondered)
    library, part = draft.books.library, _PLURAL.get(word, word)
    if part not in _PARTS:
        return False
    region = next((r for key, r in library.regions.items() if key.startswith(_PARTS[part])), None)
    if region is None:
        return False
    able = ability(draft)
    moves = [library.exercises[s] for s in dict.fromkeys((*region.isometric_first, *region.preferred_swaps))]
    fitting = [e for e in moves if able.hindrance(e) is None][:_SHOWN]
    felt = _felt(draft, part)
    draft.say("part-help", part=word, most=region.max_pain_during, told="none" if felt is None else felt)
    if fitting:
        draft.say("part-help-moves", names=tuple(say("name-plain", name=e.name) for e in fitting))
        draft.offer(*(button("button-how-of", f"how:{e.slug}", name=e.name) for e in fitting))
    return True


def _spoken(told: Symptom | None) -> str:
    """The word for the part that a complaint is of."""
    region = told.region if told is not None and told.region is not None else ""
    return {v: k for k, v in _TOLD.items() if k != "back"}.get(region, region).replace("-", " ")


def of_one(library: Library, text: str) -> tuple[str, str] | None:
    """The exercise and the word for the part where a text asks whether that one is bad or good for it."""
    match = _ASKS.search(text.lower().replace("’", "'"))
    plain = _ING.sub(r"\1", text)  # "deadlifting", "squatting"
    named = [slug for slug in dict.fromkeys((*library.named(text), *library.named(plain))) if slug in library.exercises]
    return (named[0], match[1]) if match is not None and len(named) == 1 else None


def asked(draft: Draft, text: str) -> bool:
    """Answers whether one named exercise is bad or good for a named part; False where that is not what was asked."""
    library = draft.books.library
    question = of_one(library, text)
    if question is None:
        return False
    slug, word = question
    part = _PLURAL.get(word, word)
    exercise = library.exercises[slug]
    levels = [level for key, level in exercise.provokes.items() if key.startswith(_PARTS[part])]
    draft.say("strains", name=exercise.name, part=word, level=max(levels, default=0))
    leave = exercise.texts.leave_out if exercise.texts is not None else ""
    if levels and leave:
        draft.say("exercise-leave", leave=leave)
    if (felt := _felt(draft, part)) is not None:
        draft.say("strains-now", part=word, level=max(levels, default=0), severity=felt)
    draft.offer(button("button-how-this", f"how:{exercise.slug}"))
    if levels:
        draft.offer(button("button-instead", f"else:{exercise.slug}"))
    stays_in_the_air(draft, exercise)
    return True


def _felt(draft: Draft, part: str) -> int | str | None:
    """The pain last told of the part within two weeks, 1 to 10, "some" where no number was said; None: none stands."""
    since, region = draft.today - timedelta(days=FELT_DAYS), _TOLD.get(part, part)
    told = [
        r.body
        for r in draft.known.entries
        if isinstance(r.body, Symptom)
        and r.body.symptom in ("pain", "injury")
        and r.body.region == region
        and r.body.when >= since
    ]
    if not told or told[-1].severity == 0:
        return None
    return "some" if told[-1].severity is None else round(told[-1].severity)
