"""What a text states of a clearance: who gave it, when, and whether it is stated plainly or with a condition.

Rule: every doubt keeps the pause. A question states nothing, and a denial keeps it unless it is of what was looked for
("no symptoms since", "didn't find anything"). To be signed off work is no clearance.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from coach.patterns import Pattern

WHO = {  #: by word; of several in one sentence the one behind the words of clearing, else the first of this table
    "hospital": r"hospital|a ?& ?e|the er|emergency (?:room|department|doctor)|urgent care",
    "midwife": r"midwife|midwives",
    "physio": r"physios?|physiotherapists?|physical therapists?",
    "doctor": r"doctors?|docs?|dr|gp|physician|consultant|cardiolog(?:ist|y)|neurolog(?:ist|y)|h?aematolog(?:ist|y)|"
    r"hematolog(?:ist|y)|oncolog(?:ist|y)|radiolog(?:ist|y)|rheumatolog(?:ist|y)|specialist|surgeon|ortho(?:p\w+)?",
}
WHEN = {
    "today": r"today|this (?:morning|afternoon|evening)|just now|earlier|an hour ago|(?:\d+|two|three) hours? ago",
    "yesterday": r"yesterday|last night",
    "week": r"(?:\d|two|three|four|five|six) days ago|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"this week|last week|a week ago",
}
#: Words that speak of training again. Without one of them somebody was seen, and whether they cleared it is asked.
CLEAR = Pattern(
    r"\b(?:cleared|clears|all[- ]clear|signed (?:me )?(?:off|fit)"
    r"(?! (?:from )?(?:work|sick|school|duty|for|till|until|running|training|lifting|exercise|sports?|the gym|"
    r"weights)\b)|"
    r"green light|go[- ]?ahead|good to go|"
    r"(?:can|may|allowed to|fine to|ok(?:ay)? to|safe to|fit to|free to|happy for me to|back to) (?:\w+ )?"
    r"(?:train\w*|run\w*|lift\w*|exercis\w+|go)|"
    r"(?:fine|ok(?:ay)?|safe|free|good) to (?:be|keep) (?:training|running)|"
    r"(?:running|training|exercise|sport) (?:is|are) (?:all )?(?:fine|ok(?:ay)?|allowed|safe|grand)"
    r"(?! (?:in|from|after|next|once|as|by|on|when)\b))\b"
)
#: Words that may mean it and clear nothing by themselves: of the gym alone, of moving, of what is to be begun with.
LIKELY = Pattern(
    r"\b(?:(?:fine|ok(?:ay)?|safe|free|good) to (?:be|stay|keep) (?:active|moving)|"
    r"(?:lifting|(?:the )?gym|running) (?:is|are) (?:all )?(?:fine|ok(?:ay)?|allowed|safe|grand)|"
    r"(?:told|wants|said) (?:me )?(?:\w+ )?(?:to )?(?:begin|start) (?:with )?(?:the |my |some |single[- ]leg )?"
    r"(?:balance|rehab|exercis\w+|strength\w*|loading|training|running))\b"
)
#: What makes it no clearance: a denial, a condition, something that is still to come.
_OPEN = Pattern(
    r"\b(?:not|no|never|nobody|wait\w*|until|till|tomorrow|tonight|will|going to|gonna|appointment|booked|but|unless|"
    r"only|if|should|hope\w*|ask\w*|call\w*|ring\w*|says? it'?s|could be|google|chat ?gpt|yet|"
    r"(?:has|have|had|did|does|do|was|is|are|were|ca|wo|could|would|should)nt)\b|n't\b"
)
#: What is felt, and what is only the kind of a thing: "no serious exercise", "no cardiac load" are limits, no findings.
_FELT = (
    r"(?:symptoms?|signs?|issues?|problems?|trouble|bother|damage|clots?|dvt|fractures?|breaks?|tears?|concerns?|"
    r"pains?|"
    r"chest pains?|restrictions?|limits?|limitations?|abnormalit\w+|palpitations|dizziness|swelling|recurrence|"
    r"arrhythmia|blockages?|concussion|angina|(?:further|more) (?:tests?|scans?|checks?|appointments?|follow[- ]?ups?))"
)
_KIND = r"(?:cardiac|heart(?! rate)|lungs?|stroke|bone|broken|serious|sinister|worrying|wrong)"
_THINGS = (
    rf"(?:{_FELT}\b(?!(?: \w+){{0,2}} (?:allowed|over|above|until|till|yet)\b)|"
    rf"{_KIND}\b(?!(?: \w+){{0,2}} (?:train\w*|exercis\w*|run\w*|jog\w*|lift\w*|load\w*|work\w*|jump\w*|squat\w*|"
    r"sports?|activit\w+|efforts?|intervals?|rac(?:e|es|ing)|stress|gym|weights?|impact|allowed|over|above|until|till|"
    r"yet)\b))"
)
_IT = r"(?:it|that|this|they|symptoms?|(?:chest )?pains?|dizziness|palpitations|swelling|headaches?)"
_AGAIN = r"(?:comes?|happens?|returns?|recurs?|starts?|flares?|gets?) ?(?:back|again|up|worse)?"
#: What was looked for and is not there, and what to do if it comes back: no denial and no condition of the clearance.
FINDINGS = Pattern(
    rf"\bno (?:\w+ )?{_THINGS}\b(?: (?:or|and|nor) (?:\w+ )?{_THINGS}\b)?"
    rf"|\bno[nt]? (?:even )?(?:the|my|a|an) {_THINGS}\b"
    r"|\b(?:was|is|were|are)(?:n't|nt| not) (?:actually |even )?(?:the |my |a |an )?(?:\w+ )?" + _THINGS + r"\b"
    r"|\b(?:could|did|can|does|do)(?:n't|nt| not) (?:find|see|detect|pick up|spot|show)\b"
    r"(?: (?!but\b|and\b|no\b|not\b|only\b|yet\b|if\b|until\b|till\b|unless\b)\w+){0,3}"
    rf"|(?:\b{_IT}(?: \w+)? |\A\W*|[,;:–—-]\W*|\band )"
    r"(?:have|has|had)(?:n't|nt| not) (?:come back|returned|happened)\b"
    r"(?: again)?(?: since)?"  # and not "the results haven't come back"
    r"|\b(?:have|has|had|i'?ve)?(?:n't|nt| not) (?:had (?:it|any|one|a)|felt (?:it|any))\b(?: since)?"
    r"|\bnot (?:had|felt) (?:it|any\w*|a \w+|one)(?: since)?\b|\bwas only (?:the|my|a|an|some)\b"
    r"|\b(?:to )?(?:come|go|ring|call|phone|see|stop|contact|get)(?: (?!if\b)[\w']+){0,4} if "
    rf"(?:it|that|they|this|anything|symptoms?|the pains?|the \w+)(?: ever)? {_AGAIN}"
)
#: A clearance that is only concluded and asked for: "so I'm cleared, right?".
_CONCLUDED = Pattern(
    r"\b(?:so|then|(?:does|do) (?:that|this|it) mean|(?:that|this|it|which) means|am|guess|assume)\b"
    r"(?: \w+'?\w*){0,3}? (?:cleared|good to go|all[- ]clear)\b[^.!?;\n]*\?|"
    r"\b(?:cleared|good to go|all[- ]clear)(?: to (?:go|train|run|lift))?,? "
    r"(?:right|yeah|yes|then|or (?:not|what)|innit|huh|eh|no|correct|surely|i guess|i assume)\W*\?"
)
#: Somebody who may care, and cannot clear; who of them is of a profession is named by it.
_LAY = (
    r"(?:my|the|our|a) (?:\w+ )?(?:girl|girlfriend|gf|boyfriend|bf|fianc\w+|wife|husband|hubby|missus|partner|mum|mom|"
    r"mother|dad|father|sister|brother|son|daughter|friend|mate|buddy|pal|flatmate|roommate|housemate|neighbou?r|"
    r"colleague|boss|trainer|coach|teacher|cousin|aunt|auntie|uncle|nephew|niece|grand\w+|nan|vet|student|masseur|"
    r"masseuse|first[- ]aider)s?"
)
#: What they say or did; a wife who is glad of a clearance has given none.
_LAYMAN = Pattern(
    rf"\b{_LAY}\b(?:\W+(?!i\b|i'?m\b|i'?ve\b)\w+){{0,8}}?\W+(?:says?|said|saying|reckons?|thinks?|tells?|told|checked|"
    r"examined|listened|looked|felt|cleared|clears|gave|gives|had a look|signed|swears?)\b|"
    rf"\b(?:by|from|according to|asked) {_LAY}\b"
)
_PROFESSION = Pattern(
    r"\b(?:nurses?|paramedics?|ambulance|clinic|ecg|ekg|echo|x-?ray|scan|mri|ct|bloods|(?:blood |heart )tests?|"
    + "|".join(WHO.values())
    + r")\b"
)
#: An "all clear" that nobody gave: "nvm all clear!!".
_BARE_CLEAR = Pattern(
    r"\b(?:nvm|never ?mind|false alarm|panic over|scratch that|ignore (?:that|me)|forget it|phew|lol|update)\W+"
    r"(?:(?:it'?s|i'?m|we'?re|all good|ok|okay) )?all[- ]clear\b"
)
_SENTENCE = Pattern(r"[^.!?;\n]+[.!?;\n]*")
_QUESTION_FROM = Pattern(r".*(?:[,;:(–—]|\s-\s|\b(?:so|and|but)\b)", re.DOTALL)
_THEN = Pattern(r"\W*(?:that|it|this|which) (?:was|were)\b")


class Stated(NamedTuple):
    """``who`` and ``when`` as keys of WHO and WHEN, empty where not said; ``clears``: words of training again."""

    who: str = ""
    when: str = ""
    clears: bool = False
    conditional: bool = False  #: with a doubt, a denial or a condition: then neither half counts


def stated(text: str) -> Stated:
    """What a text states, its questions left out.

    >>> stated("saw the GP yesterday, can I run?")
    Stated(who='doctor', when='yesterday', clears=False, conditional=False)
    >>> stated("the physio cleared me on monday, no swelling since")
    Stated(who='physio', when='week', clears=True, conditional=False)
    >>> stated("cleared by the doctor, but no running yet").conditional
    True
    """
    told = [s for s in map(_told, _SENTENCE.findall(text.lower().replace("’", "'"))) if s.strip()]
    plain = [FINDINGS.sub(lambda m: "," * len(m[0]), s) for s in told]
    clears = any(CLEAR.search(s) for s in plain)
    if any(map(_OPEN.search, plain)):
        return Stated(clears=clears, conditional=True)
    of_it = [s for s in told if CLEAR.search(s)] or [s for s in told if _first(WHO, s)]
    who = next((w for s in (*of_it, *told) if (w := _nearest(WHO, s))), "")
    then = [s for s in told if _THEN.match(s)]
    when = next((w for s in (*of_it, *_with(WHO, told), *(then if of_it else told)) if (w := _nearest(WHEN, s))), "")
    return Stated(who, when, clears)


def said_in(text: str) -> tuple[str, str]:
    """Who has cleared the athlete and when, as far as the words say; empty where they don't.

    >>> said_in("my GP cleared me this morning"), said_in("cleared by the physio")
    (('doctor', 'today'), ('physio', ''))
    """
    found = stated(text)
    return found.who, found.when


def unfounded(low: str) -> bool:
    """Whether a text in lower case only concludes a clearance and asks for it, or has it of a layman or of nobody.

    >>> unfounded("no symptoms since, so i'm cleared, right?"), unfounded("my sister checked my heart, all clear")
    (True, True)
    >>> unfounded("nvm all clear!! gonna finish the other 4"), unfounded("got the all clear, off i go")
    (True, False)
    >>> unfounded("my wife took me to the hospital, all clear"), unfounded("cleared by my gp, so can i run?")
    (False, False)
    """
    low = low.replace("’", "'")
    if _PROFESSION.search(low) is None:
        given = _BARE_CLEAR.sub(" ", low)
        if _LAYMAN.search(low) is not None or (given != low and CLEAR.search(given) is None):
            return True
    asked = _CONCLUDED.search(low)
    return asked is not None and not (_PROFESSION.search(low) and CLEAR.search(low[: asked.start()]))


def _told(sentence: str) -> str:
    """A sentence without the question that it ends in."""
    if not sentence.rstrip().endswith("?"):
        return sentence
    cut = _QUESTION_FROM.match(sentence)
    return cut[0] if cut is not None else ""


def _with(words: dict[str, str], told: Iterable[str]) -> list[str]:
    return [s for s in told if _first(words, s)]


def _first(words: dict[str, str], sentence: str) -> str:
    return next((name for name, pattern in words.items() if re.search(rf"\b(?:{pattern})\b", sentence)), "")


def _nearest(words: dict[str, str], sentence: str) -> str:
    """Of what a sentence names the nearest to the words of clearing; without those the first of the table."""
    clear = CLEAR.search(sentence)
    if clear is None:
        return _first(words, sentence)
    found = [
        (max(m.start() - clear.end(), clear.start() - m.end(), 0), name)
        for name, pattern in words.items()
        for m in re.finditer(rf"\b(?:{pattern})\b", sentence)
    ]
    return min(found)[1] if found else ""
