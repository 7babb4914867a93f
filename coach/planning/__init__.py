"""The parts of the plan, each a page: read in this order.

calendar      what a day allows: runs, races, phases, deloads
history       the log folded into what planning asks of it: lifts, gaps, pain
placement     which days carry which kind of session (EVIDENCE 2.3, 2.4)
selection     which exercise fills which role
progression   the next dose of an exercise, and the rule behind it (EVIDENCE 3.2, 3.3, 3.6, 3.7)
jumps         who may jump, how often and which (EVIDENCE 3.4)
sessions      the slots of a session, within its minutes
building      a week's sessions out of all these
"""
