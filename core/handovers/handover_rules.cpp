// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handovers/handover_rules.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

namespace assay {
namespace {

bool receivesAs(const HandoverParty& party, Role role)
{
    return std::find(party.acting.begin(), party.acting.end(), role) != party.acting.end();
}

QString roleWithNames(Role role, const RoleHolders& holders)
{
    return Text::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, holders));
}

QString notOnItsWay(const Handover& handover)
{
    return Text::tr("%1 is %2 and no more on its way. Nothing was changed.")
        .arg(handover.key, handoverStateTitle(handover.state));
}

} // namespace

QString offerRefusal(Role from, Role to, const HandoverParty& party, const RoleHolders& holders)
{
    if (from == to)
        return Text::tr("A handover goes from one role to another. Nothing was saved; choose who takes it.");
    if (receivesAs(party, from))
        return {};
    return Text::tr("What the %1 has is handed over by one. Nothing was saved; act in that role, or ask one of them.")
        .arg(roleWithNames(from, holders));
}

QString answerRefusal(const Handover& handover, const HandoverParty& party, const RoleHolders& holders)
{
    if (handover.state != HandoverState::Offered && handover.state != HandoverState::Returned)
        return notOnItsWay(handover);
    if (handover.author.id == party.person || receivesAs(party, handover.from))
        return {};
    return Text::tr("%1 is answered by %2 or another %3. Nothing was changed; ask one of them.")
        .arg(handover.key, handover.author.name, roleWithNames(handover.from, holders));
}

QString receiverRefusal(const Handover& handover, const HandoverParty& party, const RoleHolders& holders)
{
    if (handover.state != HandoverState::Offered)
        return notOnItsWay(handover);
    if (handover.author.id == party.person) {
        return Text::tr("You handed %1 over, so another person takes it. Nothing was changed; ask one of these: %2.")
            .arg(handover.key, roleWithNames(handover.to, holders));
    }
    if (receivesAs(party, handover.to))
        return {};
    return Text::tr("%1 goes to the role %2. Nothing was changed; act in that role, or ask one of them.")
        .arg(handover.key, roleWithNames(handover.to, holders));
}

QString acceptRefusal(const Handover& handover, const HandoverParty& party, const RoleHolders& holders)
{
    if (const QString refusal = receiverRefusal(handover, party, holders); !refusal.isEmpty())
        return refusal;
    QStringList open;
    for (const HandoverItem& item : handover.unsettled())
        open.append(item.text);
    if (open.isEmpty())
        return {};
    if (open.size() == 1)
        return Text::tr(
                   "%1 cannot be taken while one thing has no answer: %2. Nothing was changed; ask for the answer, or "
                   "say why it is not needed.")
            .arg(handover.key, open.front());
    return Text::tr(
               "%1 cannot be taken while %2 things have no answer: %3. Nothing was changed; ask for the answers, or "
               "say why one is not needed.")
        .arg(handover.key, QString::number(open.size()), open.join(QStringLiteral("; ")));
}

QString authorRefusal(const Handover& handover, HandoverState has, const HandoverParty& party)
{
    if (handover.state != has) {
        return Text::tr("%1 is %2. Nothing was changed.").arg(handover.key, handoverStateTitle(handover.state));
    }
    if (handover.author.id == party.person)
        return {};
    return Text::tr("%1 is %2's, who handed it over. Nothing was changed; ask them.")
        .arg(handover.key, handover.author.name);
}

} // namespace assay
