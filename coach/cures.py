"""What is asked about a complaint in general: "how do I stop shin splints?", "what helps against tight calves?".

Rule: such a question tells of no pain of the athlete's own, so nothing is logged; a word of an own case ("my", "since",
"again", a figure), a warning sign and a pain that has a measure are heard as ever. If it does hurt is asked below.
"""

from __future__ import annotations

import re

from coach.acts import Act, Question, Symptom
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reader import read
from coach.scale import question
from coach.values import replace

_HELLO = r"(?:(?:hi|hey|hello|ok|okay|so|and|but|also|just|quick question|question|coach|please|curious)\W+)*"
_WHO = r"(?:i|you|one|we|runners|people|lifters|a runner)"
_ENDS = (
    r"(?:stop|prevent|avoid|fix|cure|treat|heal|ease|relieve|reduce|loosen|release|rehab|manage|handle|beat|"
    r"get rid of|deal with|get over|recover from|help(?: with| against)?|sort(?: out)?|work on|protect against|"
    r"do (?:about|against|for|with|to (?:stop|prevent|avoid|fix|cure|treat|heal|ease|relieve|help|get rid of)))"
)
_MEANS = r"(?:exercises?|stretch(?:es|ing)?|drills?|moves?|movements?|tips?|advice|ideas?|remed(?:y|ies)|help|anything)"
_FOR = r"(?:for|against|with|on|about|to help(?: with)?|to " + _ENDS + r"|that helps?(?: with)?)"
#: The ways to ask for what helps; ``it`` is the complaint.
_FORMS = tuple(
    Pattern(_HELLO + form + r"\W*(?:please|thanks|thank you|pls)?\W*")
    for form in (
        rf"(?:how|what) (?:do|does|can|could|should|would|might) {_WHO} (?:best )?{_ENDS} (?P<it>.+)",
        rf"(?:how|what) (?:best )?to {_ENDS} (?P<it>.+)",
        r"(?:what|which \w+)(?:'s| is| are|s)? (?:best |really )?(?:help\w*|works?|good|best|useful|recommended|to do)"
        r"(?: for| against| with| about)? (?P<it>.+)",
        rf"(?:what|which) (?:\w+ )?{_MEANS} (?:can |could |would |do |does |should i do |are |is )?(?:help\w*|good|"
        rf"best|works?|treats?|fix\w*|prevents?|stops?|eases?|for|against)(?: for| with| against)? (?P<it>.+)",
        rf"(?:(?:do you have|have you got|got|give me|show me|i need|need|are there) )?(?:any |some |the |a |your )*"
        rf"(?:best |good |more |useful )*{_MEANS} {_FOR} (?P<it>.+)",
        rf"(?:does|do|will|can|could|would|is|are) (?:\w+ ){{1,4}}?(?:{_ENDS}|good for|good against) (?P<it>.+)",
        r"(?:what|why) (?:causes?|brings on|triggers?) (?P<it>.+)",
        rf"(?:what|why) (?:do|does|would) (?:{_WHO} get )?(?P<it>.+?)(?: happen| come from| start| occur)?",
        rf"(?:{_ENDS}|preventing|avoiding|treating|curing|fixing) (?P<it>.+)\?",
    )
)
#: A word of an own case, of a moment, of a course: then it is told, too.
_OWN = Pattern(
    r"\b(?:i|my|mine|our|i'?m|i'?ve|we|this|that|these|those|it'?s|now|today|tonight|"
    r"yesterday|still|again|since|already|lately|currently|always|keeps?|keep|started?|getting|got|had|worse|better|"
    r"back|coming|comes|last|morning|week|weeks|days?|months?|ago|left|right|one|bad|really|severe|terrible|swollen|"
    r"swelling|numb\w*|sharp|night)\b|\d"
)
#: "Back" is a part of the body before these, and after these words.
_ELSE = Pattern(r"\b(?:why|causes?|brings on|triggers?|prevent\w*|sore)\b")  #: has an article of its own
_PLAIN = ("pain", "soreness")
_PART = Pattern(r"\b(?:lower|upper|mid) back\b|\bback (?:pain|ache|stiffness|soreness|tightness)\b|\bbackache\b")


def general(text: str) -> bool:
    """Whether a text is nothing but a question about something in general.

    >>> general("how do i stop shin splints"), general("how do i stop my shin splints")
    (True, False)
    """
    return bool(_asked_about(text))


_MORE_THAN_ONE = Pattern(r"[.!?;]\s+\w")  #: sentences


def _asked_about(text: str) -> str:
    """What a general question is about; empty for what is more than one, or none."""
    low = " ".join(text.lower().replace("’", "'").split())
    if _MORE_THAN_ONE.search(low):
        return ""
    match = next((m for form in _FORMS if (m := form.fullmatch(low))), None)
    return "" if match is None or _OWN.search(_PART.sub(" ", match["it"])) else match["it"].strip(" ?.!")


def seeks_help(text: str) -> bool:
    """Whether a general question is after what helps, and not after what a complaint comes from."""
    low = text.lower().strip()
    of_one_means = re.match(r"(?:does|do|will|is|are|can|could|would)\b", low)  # whether stretching helps
    return general(text) and not of_one_means and not _ELSE.search(low)


def as_meant(draft: Draft, text: str, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts of a general question: the question alone, and no complaint as if it were the athlete's own."""
    told = [a for a in acts if isinstance(a, Symptom)]
    found = _asked_about(text)
    if not found or any(a.flags or a.severity is not None or a.symptom not in _PLAIN for a in told):
        return acts
    draft.wondered = next((a for a in told if a.region is not None), None) or _complaint(draft, found)
    if draft.wondered is None:
        return acts
    rest = tuple(a for a in acts if not isinstance(a, (Symptom, Question)))
    asked = next((a for a in acts if isinstance(a, Question)), Question(about="training", text=text))
    return (*rest, replace(asked, about="training", exercise=None))


def ask_whether_own(draft: Draft) -> None:
    """Below the answer: how much it hurts, if it is the athlete's own; a bare figure then tells it."""
    told = draft.wondered
    if told is None or told.region is None or draft.asking is not None or not draft.parts:
        return
    if not any(p.key == "part-help" for p in draft.parts):
        draft.say("cure-if-own")
    draft.asking = question(told.region, told.side, None, draft.today)


def _complaint(draft: Draft, it: str) -> Symptom | None:
    """The complaint that a phrase names ("shin splints", "tight calves"); None where it names none of a part."""
    athlete = draft.athlete
    reading = read(
        f"i have {it}",
        now=draft.local,
        units=athlete.units,
        distance_units=athlete.distance_units,
        vocabulary=draft.books.library.vocabulary,
    )
    told = [a for a in reading.acts if isinstance(a, Symptom) and a.region and a.region != "general"]
    return told[0] if len(told) == 1 and told[0].symptom in _PLAIN else None
