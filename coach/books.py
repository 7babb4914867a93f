"""All that thinking may look up: the bookshelf, the safety tables, the index of questions.

Built once, at start; the index when the first question is asked, or nobody needs anything just then: it is a quarter of
the work, and who starts a coach waits for the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from coach.askable import Index
from coach.battery import Battery
from coach.library import Library
from coach.plausible import Bounds
from coach.redflags import RedFlag, Safety, red_flags
from coach.tongues import OWN, Tongues
from coach.yardsticks import Yardsticks


# without a repr: asyncio makes one of what a task returns, and of the whole shelf it takes most of a second
@dataclass(frozen=True, kw_only=True, slots=True, repr=False)
class Books:
    """The library, safety tables, question index (``indexed`` makes it), and the bounds of what is believed;
    ``cities`` maps a city's name in lower case to its zone."""

    library: Library
    safety: Safety
    indexed: Callable[[], Index]
    bounds: Bounds
    cities: dict[str, str] = field(default_factory=dict)
    places: tuple[tuple[float, float, str], ...] = ()  #: latitude, longitude and zone of the zones' own cities
    yardsticks: Yardsticks | None = None  #: what counts as progress; None only on a faulty shelf
    tongues: Tongues = field(default_factory=Tongues)  #: languages that are read beside English
    spoken: dict[str, Library] = field(default_factory=dict, compare=False, repr=False)  #: made when first needed
    battery: Battery | None = None  #: the tests of fitness; None only on a faulty shelf

    @property
    def index(self) -> Index:
        """What questions are answered by."""
        return self.indexed()

    @property
    def measures(self) -> Yardsticks:
        """The yardsticks; a shelf without them is never handed out."""
        assert self.yardsticks is not None
        return self.yardsticks

    @property
    def tests(self) -> Battery:
        """The tests of fitness; a shelf without them is never handed out."""
        assert self.battery is not None
        return self.battery

    def of(self, language: str) -> Books:
        """The books for an athlete of ``language``: exercises go by their names in it."""
        if language == OWN or language not in self.tongues.shelf:
            return self
        if language not in self.spoken:
            there = self.tongues.shelf[language]
            named = {
                slug: replace(e, name=there.names[slug], aliases=(e.name, *e.aliases)) if slug in there.names else e
                for slug, e in self.library.exercises.items()
            }
            self.spoken[language] = replace(self.library, exercises=named, notation=there.notation)
        return replace(self, library=self.spoken[language])

    def signs(self, text: str, language: str = OWN) -> tuple[RedFlag, ...]:
        """Every warning sign in a text, whatever language it is in."""
        told = self.tongues.understood(text, language)
        return red_flags(told.text, self.safety.words, told.also)
