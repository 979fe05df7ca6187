package org.parley.core.negotiation.command;

/** The subjects on the table. */
public sealed interface AgendaCommand extends NegotiationCommand
        permits ProposeAgendaItem,
                ConsentToAgendaItem,
                ReorderAgenda,
                WithdrawAgendaItem,
                MoveAgendaItem {}
