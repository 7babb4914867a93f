"""Questions about the coach itself that have one short answer: what it costs, what becomes of the data, who answers."""

from __future__ import annotations

import re

from coach.draft import Draft
from coach.patterns import Pattern

_ANSWERS = (  #: phrase key, its words
    (
        "bot-cost",
        r"\b(?:cost\w*|charge\w*|price\w*|pricing|subscription|premium|free of charge|for free|paid (?:plan|version)|"
        r"have to pay|need to pay|do i pay)\b|\bis (?:this|it|the coach|the bot) (?:really |all )?free\b",
    ),
    (
        "privacy",
        r"\b(?:my|the|our|personal|health) (?:data|messages?|info\w*|details)\b.*\b(?:do with|"
        r"happens?|stored?|share\w*|sell|"
        r"sold|kept|keep|safe|private|go|who|see\w*|read|use\w*)\b|\b(?:do with|happens? to|store|"
        r"share|sell|keep|see|read|"
        r"use) (?:my|our|all my|the) (?:data|messages?|info\w*|health)\b|\bgdpr\b|\bprivacy\b",
    ),
    (
        "bot-person",
        r"\bare you (?:a |an )?(?:real|human|person|robot|bot|ai|machine|chat ?gpt|llm)\b|\bam i (?:talking|writing|"
        r"speaking) to (?:a |an )?(?:real|human|person|robot|bot|ai|machine)\b|^\W*(?:who|what) are you\W*$",
    ),
)
#: Words of the coach's own notation, asked about by "what is …?" or "what does … mean?".
_TERMS = (
    ("term-rir", r"rir|(?:\d+ )?(?:reps? )?in reserve|(?:stop )?with \d left|\d left|reps? left"),
    ("term-rpe", r"rpe"),
    ("term-amrap", r"amrap"),
    ("term-side", r"(?:(?:per|each|every|e)[ /]?(?:side|leg|arm)|e/s)"),
    ("term-bodyweight", r"body ?weight(?: exercises?| only)?"),
    ("term-one-side", r"unilateral(?: exercises?| work)?"),
    ("term-eccentric", r"eccentrics?(?: exercises?| work)?"),
    ("term-isometric", r"isometrics?(?: exercises?| holds?)?|holds?"),
    ("term-superset", r"super ?sets?"),
    (
        "term-sets",
        r"\d+ ?[x×] ?\d+(?:[–-]\d+)?|(?:difference between )?(?:sets? and reps?|reps? and sets?)|reps?|sets?",
    ),
)
_TERM = Pattern(
    r"\W*(?:(?:and|so|ok|sorry)\W+)*(?:what(?:'s| is| are| does| do)|(?:(?:can|"
    r"could) you (?:please )?)?explain)(?: the| an?)? (?P<what>.+?)(?: mean| stand for)?\W*"
)
_OF_TRAINING = Pattern(r"\b(?:run|economy|energy|oxygen|race fee|shoes?|gym membership|physio|dumb ?bells?|kit)\b")


#: What the whole list of help is the answer to.
_HELP = Pattern(
    r"\b(?:help|commands?|features?|options?|instructions?|manual|menu)\b|\bwhat (?:can|do|all can|"
    r"else can) (?:you|i|we) (?:do|say|ask|write|type|"
    r"track|log)\b|\bhow (?:do|does|can|should) (?:i|it|this|you|that) (?:use|work|log|start|talk|"
    r"write)\b|\bwhat (?:are|is) (?:you|this)\b|"
    r"\bcan (?:i|you) (?:log|track|see|show|import|export|read|connect|sync|send|remind|plan|change|edit|delete)\b"
)


def of_help(text: str) -> bool:
    """Whether a question is for what the coach can do."""
    return _HELP.search(text.lower()) is not None


def asked(draft: Draft, text: str) -> bool:
    """Answers a question about the coach itself; False where the text asks something else."""
    low = text.lower().replace("’", "'")
    if (term := _TERM.fullmatch(low)) is not None:
        for key, words in _TERMS:
            if re.fullmatch(words, term["what"]):
                draft.say(key)
                return True
    for key, words in _ANSWERS:
        if re.search(words, low) and not (key == "bot-cost" and _OF_TRAINING.search(low)):
            draft.say(key)
            return True
    return False
