"""The parts of the plan, each a page: read in this order.

calendar      what a day allows: runs, races, phases, deloads
history       the log folded into what planning asks of it: lifts, gaps, pain
placement     which days carry which kind of session
selection     which exercise fills which role
progression   the next dose of an exercise, and the rule behind it
jumps         who may jump, how often and which
sessions      the slots of a session, within its minutes
building      a week's sessions out of all these
cutting       how many sets of them a week keeps
"""
