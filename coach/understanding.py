"""What the words of a message mean to this athlete: the reading, its red flags, and the situation to be judged."""

from __future__ import annotations

from coach import (
    across,
    beforerace,
    coming,
    cures,
    disliked,
    goingon,
    hindered,
    illness,
    importing,
    leaning,
    mayi,
    meant,
    noillness,
    noting,
    painless,
    partwords,
    praise,
    rated,
    setuphearing,
    sohard,
    travel,
    upset,
    whichpain,
)
from coach.acts import Symptom
from coach.advising import alarm, situation
from coach.consulting import Situation
from coach.diary import Asking
from coach.draft import Draft
from coach.gym import beside
from coach.hedges import heard
from coach.judge import judge
from coach.reader import Reading, in_own_words, read
from coach.redflags import RedFlag, red_flags
from coach.values import replace


def understood(
    draft: Draft, text: str, asking: Asking | None, fresh: tuple[str, ...] = ()
) -> tuple[Reading, tuple[RedFlag, ...], Situation]:
    """What a text says, the red flags in it, and the situation to be judged."""
    library = draft.books.library
    whole = across.together(text, draft.known.records, draft.local, draft.books.safety)
    flags = red_flags(whole, draft.books.safety.words, draft.also(text))
    plain = sohard.as_answered(text, asking)
    plain = praise.unpraised(hindered.unqualified(plain), draft.books.safety.words, draft.also(text))
    reading = importing.shared(draft, text) or read(
        plain,
        now=draft.local,
        units=draft.athlete.units,
        distance_units=noting.distance_units(draft),
        vocabulary=library.vocabulary,
        flags=[(f.flag, f.start, f.end) for f in flags],
        context=noting.context(draft, asking),
    )
    reading = in_own_words(reading, draft.told if draft.told and draft.told.text == text else None)
    acts = coming.as_meant(text, hindered.as_told(text, reading.acts, draft.today, library), draft.today)
    acts = painless.as_meant(draft, text, meant.as_meant(text, mayi.as_meant(text, acts), library))
    wishes = False
    if not flags:
        acts = rated.as_done(acts, text, draft.today)
        acts = disliked.as_meant(draft, text, cures.as_meant(draft, text, acts))
        if wishes := leaning.wished(draft, text):
            acts = tuple(a for a in acts if not isinstance(a, Symptom))
        elif partwords.wished(text) or partwords.wish_beside(text):  # "no legs" is an idiom of tired ones, too
            acts = tuple(a for a in acts if not partwords.misread(a))
            wishes = partwords.wished(text) and not any(isinstance(a, Symptom) for a in acts)
        acts = whichpain.as_meant(draft, text, reading, acts)
    words = draft.books.safety.words
    said = heard(plain, words.lexicon, words.idioms, draft.also(text))
    acts = noillness.without_thin_bones(said, noillness.as_meant(said, acts))
    acts = goingon.without_tried(acts, reading.spans, plain)
    reading = replace(reading, acts=beside.within(draft, text, acts))
    more = illness.facts(draft.known, (), library, draft.local)
    if travel.flown_far(draft, text):
        more["drained"] = True
    if not flags and upset.empties(text, draft.books.safety.words.lexicon):
        more["stomach"] = True
        if not any(isinstance(a, Symptom) and a.symptom == "illness" for a in reading.acts):
            reading = replace(reading, acts=(*reading.acts, Symptom(symptom="illness", when=draft.today)))
    if whichpain.goes_on(draft, text, reading.acts):
        more["harmless"] = False  # a sign that is told of again is no mere log
    recalled = () if flags else whichpain.recalled(draft, text, reading.acts)
    more["leave"] = whichpain.leave(draft, text)
    more.update({} if flags else beforerace.facts(draft, text))
    figures = beside.figures_only(draft, text) or setuphearing.figure(draft, asking, text)
    judged = "" if figures or draft.wondered or wishes else plain if flags else painless.as_judged(plain)
    judged = judged if whole == text else whole
    return reading, flags, situation(draft, text=judged, acts=reading.acts, more=more, fresh=fresh, recalled=recalled)


def alarmed(draft: Draft, words: str) -> bool:
    """Whether words, of a command, are a warning sign; if so, only that is answered."""
    reading, flags, judged = understood(draft, words, None)
    return bool(flags) and alarm(draft, reading.acts, judge(judged, draft.books.library, draft.books.safety))
