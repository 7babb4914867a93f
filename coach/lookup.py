"""Questions answered: the plan, the progress, an exercise, an article, or an honest "I do not know"; and why."""

from __future__ import annotations

import re
from datetime import date, timedelta

from coach import afterrace, botquestions, fastwhen, goodfor, howheavy, instead, jumpwords, limitnotes, mayi, whylines
from coach.able import ability
from coach.acts import Question, Run
from coach.ahead import asks_to_begin, day_in
from coach.askable import Found, Turn
from coach.cards import (
    button,
    entry_lines,
    paused_card,
    race_text,
    today_card,
    week_card,
)
from coach.diary import Proposal
from coach.draft import Draft
from coach.followon import day_shown
from coach.howto import about_card, shown
from coach.library import Article, Exercise
from coach.nextwords import exercise_page, when_heavier
from coach.patterns import Pattern
from coach.planning.reasons import why
from coach.progress import card as progress
from coach.questions import find
from coach.reply import Button, Say, say
from coach.speaking import only_english
from coach.strangers import refused

NEAREST = 2  #: what is offered beside an answer, or in the place of one
WHY_DAYS = 14  #: how far back /why looks for an advice


def reply_to(draft: Draft, question: Question) -> bool:
    """Answers a question by what it is about."""
    library = draft.books.library
    if botquestions.asked(draft, question.text):
        return True
    if question.about in ("plan", "bot") and refused(draft.books.index, question.text):
        return look_up(draft, question.text)
    if _pace_of_last(draft, question.text):
        return True
    if (
        afterrace.answered(draft, question)
        or mayi.when_again(draft, question.text)
        or howheavy.asked(draft, question.text)
        or fastwhen.when(draft, question)
        or jumpwords.when(draft, question.text)
        or goodfor.asked(draft, question.text)
        or goodfor.helped(draft, question.text)
    ):
        return True
    if question.about == "plan" and _SIGNS_OF.search(question.text.lower()):
        return look_up(draft, question.text)
    if question.about == "plan":
        return _plan_of(draft, question.text)
    if question.about == "progress":
        progress.about(draft, question.text, question)
        return True
    if question.about == "exercise" and question.exercise in library.exercises:
        exercise_page(draft, library.exercises[question.exercise])
        return True
    if question.about == "alternative" and question.exercise in library.exercises:
        return instead.alternatives(draft, question.exercise)
    if question.about == "bot" and asks_to_begin(question.text):
        today_card(draft)
        return True
    if question.about == "bot":
        draft.say("help" if botquestions.of_help(question.text) else "bot-scope")
        return True
    return when_heavier(draft, question.text) or look_up(draft, question.text)


_PACE = Pattern(
    r"^\W*(?:(?:what'?s|what (?:is|was)|and) )?(?:the |my )?(?:avg|average|mean)? ?pace(?: (?:of|for|on) (?:that|it|"
    r"my|the)(?: last)?(?: run)?| (?:today|there))?\W*$"
)


def _pace_of_last(draft: Draft, text: str) -> bool:
    """The last run with its pace, where that is all that is asked for."""
    runs = [r for r in draft.known.entries if isinstance(r.body, Run)]
    if not runs or not _PACE.match(text.lower().replace("’", "'")):
        return False
    last = max(runs, key=lambda r: r.body.when if isinstance(r.body, Run) else date.min)
    draft.say("lines", lines=entry_lines([last], draft, dated=True))
    return True


_SIGNS_OF = Pattern(r"\b(?:signs?|symptoms?) (?:of|for)\b")
_REST_DAY = Pattern(r"\bnext (?:rest day|day off)\b")
_NEXT_SESSION = Pattern(r"\b(?:my|the) (?:first|next) (?:strength |gym )?(?:session|workout|training)\b")


def _plan_of(draft: Draft, text: str) -> bool:
    """The week, or the day that a question about the plan names; today where it names none."""
    weeks = draft.weeks()
    if _REST_DAY.search(text.lower()) and weeks and not paused_card(draft):
        ahead = (d.date for w in weeks for d in w.days if d.session is None and d.run is None and d.date > draft.today)
        day_shown(draft, next(ahead, None))
    elif re.search(r"\brace\b", text, re.IGNORECASE) and draft.athlete.race is not None:
        draft.say("race-standing", day=draft.athlete.race.date, distance=race_text(draft.athlete.race))
    elif _NEXT_SESSION.search(text.lower()) and weeks and not paused_card(draft):
        day = next((d.date for w in weeks for d in w.days if d.session and d.date >= draft.today), None)
        day_shown(draft, day)
    elif re.search(r"\bweek\b", text, re.IGNORECASE) and weeks and not paused_card(draft):
        week_card(draft, weeks[1] if re.search(r"\bnext week\b", text, re.IGNORECASE) else weeks[0])
    else:
        day_shown(draft, day_in(text, draft.today))
    return True


#: A question about a thing: no page of an exercise that it does not name is its answer, however alike their words.
_ABOUT = Pattern(r"\W*(?:(?:so|and|but|ok|hey)\W+)*(?:does|do|did|is|are|will|would|why|what do(?:es)?)\b(?! there\b)")


def look_up(draft: Draft, text: str) -> bool:
    """The exercise or article that answers, or an honest "I don't know" with the nearest."""
    library = draft.books.library
    found = find(draft.books.index, text)
    beside = _ABOUT.match(text.lower()) is not None and not found.wished and not library.named(text)
    if found.turn is not None and found.named in library.exercises:
        return _in_place(draft, library.exercises[found.named], found.turn)
    if found.kind == "exercise" and found.key in library.exercises and not beside:
        _show(draft, found)
    elif found.kind == "article" and found.key in library.articles:
        say_article(draft, library.articles[found.key])
    else:
        likely = (found.key or "", *found.also) if beside else found.also
        near = [k for k in likely if k in library.exercises or k in library.articles]
        near = sorted(near, key=lambda k: beside and k not in library.articles)[:NEAREST]
        draft.say("no-answer", near=bool(near))
        for key in near:
            draft.offer(_leads_to(key, draft))
    return True


def say_article(draft: Draft, article: Article) -> None:
    """An article's summary and what to do, and the way to all of it."""
    only_english(draft)
    draft.say("article", title=article.title, summary=article.summary, advice=_what_to_do(article.body))
    draft.offer(button("button-more", f"read:{article.slug}"))


def _in_place(draft: Draft, exercise: Exercise, turn: Turn) -> bool:
    """What can be done instead of an exercise, or its easier or harder form."""
    if turn == "instead":
        return instead.alternatives(draft, exercise.slug)
    return instead.variant(draft, exercise, turn)


def _show(draft: Draft, found: Found) -> None:
    """The page of an exercise; of several that fit a wish, the first that the athlete can do, and the way to others."""
    exercises, able = draft.books.library.exercises, ability(draft)
    fitting = [exercises[k] for k in (found.key, *found.also) if k in exercises]
    if not found.wished:
        exercise_page(draft, fitting[0])
        return
    first, *others = sorted(fitting, key=lambda e: able.hindrance(e) is not None)
    exercise_page(draft, first)
    fine = [e for e in others if able.hindrance(e) is None][:NEAREST]
    if fine:
        draft.offer(*(_leads_to(e.slug, draft) for e in fine))


def _leads_to(key: str, draft: Draft) -> Button:
    """The button to an exercise's page or an article."""
    library = draft.books.library
    if key in library.exercises:
        return button("button-plain", f"how:{key}", text=library.exercises[key].name)
    return button("button-plain", f"read:{key}", text=library.articles[key].title)


def _what_to_do(body: str) -> str:
    """An article's last section, without its heading."""
    last = re.split(r"^#+ .*$", body, flags=re.MULTILINE)[-1].strip()
    return re.sub(r"^[-*] ", "• ", last, flags=re.MULTILINE).replace("**", "")


def why_card(draft: Draft, rest: str) -> None:
    """Why the coach advised what it did last; with words behind the command, why a line of the plan is what it is."""
    if rest and draft.weeks() and whylines.of_line(draft, rest.lower()):
        return
    if not rest and not draft.text.startswith("/") and (exercise := shown(draft)) is not None:
        about_card(draft, exercise)
        return
    since = draft.at - timedelta(days=WHY_DAYS)
    told = {r.body.ref: r.at for r in draft.known.records if isinstance(r.body, Proposal)}
    latest = next((p for p, _ in reversed(draft.known.proposals) if told[p.ref] >= since), None)
    if latest is not None:
        explain(draft, latest)
    limited = limitnotes.why(draft)
    if draft.known.pause_on(draft.today) is None:
        reasons = why(draft.weeks(), draft.today, draft.athlete)
        draft.parts.extend(reasons)
        behind = {c.id: c for r in reasons for c in draft.books.library.behind(r.key)}
        if behind:
            draft.say(
                "why-constraints", lines=tuple(say("why-constraint", title=c.title, id=c.id) for c in behind.values())
            )
        if latest is None and not reasons and not limited:
            draft.say("why-nothing")


def explain(draft: Draft, proposal: Proposal) -> None:
    library = draft.books.library
    sources = tuple(
        say("why-judgement")
        if s.checked == "expert"
        else say(
            "why-source",
            title=s.title,
            year=s.year or 0,
            authors=s.authors or "none",
            checked=say(f"checked-{s.checked}"),
        )
        for key in proposal.sources
        if (s := library.sources.get(key))
    )
    draft.say("why", why=Say(key=proposal.why, facts=dict(proposal.facts)), rule=proposal.rule)
    if sources:
        draft.say("why-sources", lines=sources)
    if len(proposal.rules) > 1:
        draft.say("why-parts", rules=", ".join(proposal.rules))
    if proposal.until:
        draft.say("why-until", until=proposal.until)
    if proposal.running:
        draft.say("why-running", running=proposal.running)
    if proposal.back:
        draft.say("why-back", back=Say(key=proposal.back, facts={}))
