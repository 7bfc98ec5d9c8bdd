// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/quorum.h"

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/policies/parties.h"

#include <algorithm>
#include <set>

namespace assay::policies {
namespace {

constexpr qint64 millisecondsOfDay = 24LL * 60 * 60 * 1000;

bool approves(const SignOffFact& signOff)
{
    return signOff.decision == SignOffDecision::Approved || signOff.decision == SignOffDecision::ApprovedWithConditions;
}

bool disagrees(const SignOffFact& signOff)
{
    return signOff.decision == SignOffDecision::Rejected || signOff.decision == SignOffDecision::ChangesRequested
        || signOff.decision == SignOffDecision::Revoked;
}

QString signerWords(const SignOffFact& signOff)
{
    return Text::tr("%1 (%2)").arg(signOff.signer.name, roleTitle(signOff.role));
}

QString revocationWords(const SignOffFact& revocation)
{
    const QString time = minuteWords(revocation.decidedAt);
    return revocation.comment.isEmpty() ? Text::tr("it was revoked on %1").arg(time)
                                        : Text::tr("it was revoked on %1: %2").arg(time, revocation.comment);
}

std::optional<qint64> endOf(const SignOffFact& signOff, const Quorum& quorum)
{
    std::optional<qint64> end = signOff.expiresAt;
    if (quorum.daysOfApproval) {
        const qint64 allowed = signOff.decidedAt + *quorum.daysOfApproval * millisecondsOfDay;
        end = end ? std::min(*end, allowed) : allowed;
    }
    return end;
}

/// Looks at one sign-off after the other with all of them at hand.
class Weighing {
public:
    Weighing(const Quorum& quorum, const std::vector<SignOffFact>& signOffs, const PeopleFact& people, qint64 now)
        : m_quorum(quorum)
        , m_signOffs(signOffs)
        , m_people(people)
        , m_now(now)
    {
        std::map<QString, std::set<QString>> usersOfKey;
        for (const SignOffFact& signOff : signOffs) {
            if (isBinding(signOff))
                usersOfKey[signOff.signer.key].insert(signOff.signer.person);
        }
        for (const auto& [key, users] : usersOfKey) {
            if (users.size() > 1)
                m_sharedKeys.insert(key);
        }
    }

    /// Whether it is somebody's word at all; an approval may still be over, or not theirs to give.
    bool isBinding(const SignOffFact& signOff) const
    {
        return signOff.valid && !signOff.signer.person.isEmpty() && !signOff.signer.key.isEmpty()
            && signOff.decidedAt <= m_now && signOff.role != Role::Administrator;
    }

    bool isLastWord(std::size_t index) const { return !laterWord(index); }

    /// What the same person said later in the same role; the last of it.
    const SignOffFact* laterWord(std::size_t index) const
    {
        const SignOffFact& given = m_signOffs[index];
        const SignOffFact* last = nullptr;
        for (std::size_t i = 0; i < m_signOffs.size(); ++i) {
            const SignOffFact& other = m_signOffs[i];
            const bool later = other.decidedAt > given.decidedAt || (other.decidedAt == given.decidedAt && i > index);
            const bool isNewest = !last || last->decidedAt <= other.decidedAt;
            if (later && isNewest && other.role == given.role && other.signer.person == given.signer.person
                && isBinding(other))
                last = &other;
        }
        return last;
    }

    /// Empty where it counts.
    QString whyNot(std::size_t index) const
    {
        const SignOffFact& signOff = m_signOffs[index];
        if (!isBinding(signOff))
            return whyNotBinding(signOff);
        if (const SignOffFact* later = laterWord(index))
            return later->decision == SignOffDecision::Revoked
                ? revocationWords(*later)
                : Text::tr("a later word of the same person in this role takes its place");
        if (signOff.decision == SignOffDecision::Revoked)
            return revocationWords(signOff);
        if (!approves(signOff))
            return decisionTitle(signOff.decision);
        const std::optional<qint64> end = endOf(signOff, m_quorum);
        if (end && *end <= m_now)
            return Text::tr("the approval is over");
        if (const QString part = partOf(signOff.signer, m_people); !part.isEmpty())
            return Text::tr("given by %1").arg(part);
        if (m_sharedKeys.contains(signOff.signer.key))
            return Text::tr("another person uses the same key");
        return {};
    }

private:
    QString whyNotBinding(const SignOffFact& signOff) const
    {
        if (!signOff.valid)
            return signOff.whyNot.isEmpty() ? Text::tr("it is not valid") : signOff.whyNot;
        if (signOff.decidedAt > m_now)
            return Text::tr("it is dated ahead of now");
        if (signOff.role == Role::Administrator)
            return Text::tr("an administrator never signs");
        return Text::tr("the person or the key is not named");
    }

    const Quorum& m_quorum;
    const std::vector<SignOffFact>& m_signOffs;
    const PeopleFact& m_people;
    qint64 m_now;
    std::set<QString> m_sharedKeys;
};

/// Gives each role a person of its own, moving others out of the way where that helps (Kuhn's augmenting paths).
class RoleAssignment {
public:
    explicit RoleAssignment(const std::map<Role, std::set<QString>>& holders)
        : m_holders(holders)
    {
    }

    bool give(Role role)
    {
        std::set<QString> tried;
        return give(role, tried);
    }

private:
    bool give(Role role, std::set<QString>& tried) // NOLINT(misc-no-recursion): no deeper than there are roles
    {
        const auto holders = m_holders.find(role);
        if (holders == m_holders.end())
            return false;
        for (const QString& person : holders->second) {
            if (!tried.insert(person).second)
                continue;
            const auto taken = m_taken.find(person);
            if (taken == m_taken.end() || give(taken->second, tried)) {
                m_taken[person] = role;
                return true;
            }
        }
        return false;
    }

    const std::map<Role, std::set<QString>>& m_holders;
    std::map<QString, Role> m_taken;
};

void addMissing(QuorumResult& result, const PeopleFact& people)
{
    if (!people.author)
        result.missing.append(Text::tr("who the author is"));
    if (!people.runOwner)
        result.missing.append(Text::tr("who owns the run"));
    if (!people.requester)
        result.missing.append(Text::tr("who asks for the release"));
    for (const Role role : result.missingRoles)
        result.missing.append(Text::tr("an approval as %1 by somebody of their own").arg(roleTitle(role)));
    if (result.keysCounted < result.keysAsked) {
        result.missing.append(Text::tr("approvals by different people: %1 of %2")
                                  .arg(QString::number(result.keysCounted), QString::number(result.keysAsked)));
    }
}

void addCounted(QuorumResult& result, const SignOffFact& signOff, const Quorum& quorum)
{
    result.conditions += signOff.conditions;
    const std::optional<qint64> end = endOf(signOff, quorum);
    if (end && (!result.validUntil || *end < *result.validUntil))
        result.validUntil = end;
}

} // namespace

QuorumResult weigh(const Quorum& quorum, const std::vector<SignOffFact>& signOffs, const PeopleFact& people, qint64 now)
{
    QuorumResult result;
    result.keysAsked = quorum.keys;
    const Weighing weighing(quorum, signOffs, people, now);
    std::map<Role, std::set<QString>> holders;
    std::set<QString> approving;
    for (std::size_t i = 0; i < signOffs.size(); ++i) {
        const SignOffFact& signOff = signOffs[i];
        const QString whyNot = weighing.whyNot(i);
        result.signOffs.push_back({signOff, whyNot.isEmpty(), whyNot});
        if (whyNot.isEmpty()) {
            holders[signOff.role].insert(signOff.signer.person);
            approving.insert(signOff.signer.person);
            addCounted(result, signOff, quorum);
        } else if (disagrees(signOff) && weighing.isBinding(signOff) && weighing.isLastWord(i)) {
            const QString words = Text::tr("%1: %2").arg(signerWords(signOff), decisionTitle(signOff.decision));
            result.dissent.append(words);
            const auto& blocking = quorum.blockingRoles;
            if (std::find(blocking.begin(), blocking.end(), signOff.role) != blocking.end())
                result.blocks.append(words);
        }
    }
    result.keysCounted = static_cast<int>(approving.size());
    RoleAssignment assignment(holders);
    for (const Role role : quorum.roles) {
        if (!assignment.give(role))
            result.missingRoles.push_back(role);
    }
    addMissing(result, people);
    result.reached = result.missing.isEmpty() && result.blocks.isEmpty();
    return result;
}

QString toString(SignOffDecision decision)
{
    switch (decision) {
    case SignOffDecision::Approved:
        return QStringLiteral("approved");
    case SignOffDecision::ApprovedWithConditions:
        return QStringLiteral("approved-with-conditions");
    case SignOffDecision::ChangesRequested:
        return QStringLiteral("changes-requested");
    case SignOffDecision::Rejected:
        return QStringLiteral("rejected");
    case SignOffDecision::Revoked:
        return QStringLiteral("revoked");
    case SignOffDecision::Abstained:
        break;
    }
    return QStringLiteral("abstained");
}

QString decisionTitle(SignOffDecision decision)
{
    switch (decision) {
    case SignOffDecision::Approved:
        return Text::tr("Approved");
    case SignOffDecision::ApprovedWithConditions:
        return Text::tr("Approved with conditions");
    case SignOffDecision::ChangesRequested:
        return Text::tr("Changes requested");
    case SignOffDecision::Rejected:
        return Text::tr("Rejected");
    case SignOffDecision::Revoked:
        return Text::tr("Revoked");
    case SignOffDecision::Abstained:
        break;
    }
    return Text::tr("Abstained");
}

} // namespace assay::policies
