// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/policies/check_kind.h"
#include "core/policies/policy_text.h"
#include "core/policies/strict_reader.h"

#include <algorithm>

namespace assay::policies {
namespace {

constexpr qsizetype largestText = 4 * 1024 * 1024; ///< Bytes.
constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestStatement = 4000;
constexpr std::size_t mostGates = 50;
constexpr std::size_t mostControls = 1000;
constexpr std::size_t mostInList = 50; ///< Words, techniques, references.
constexpr qint64 mostDays = 3660;
constexpr qint64 largestVersion = 1'000'000;

/// Reads one policy from its text.
class PolicyReader {
public:
    Policy read(const JsonPlace& root);
    const StrictReader& reader() const { return m_reader; }

private:
    std::vector<Gate> gates(const JsonPlace& place);
    std::map<RiskTier, Quorum> quorums(const JsonPlace& place);
    Quorum quorum(const JsonPlace& place);
    std::vector<Control> controls(const JsonPlace& place, const std::vector<Gate>& gates);
    Control control(const JsonPlace& place, const std::vector<Gate>& gates);
    Check check(const JsonPlace& place);
    ParameterValue parameterValue(const JsonPlace& place, const ParameterRule& rule);
    QString parameterWord(const JsonPlace& place, const ParameterRule& rule);
    QStringList list(const JsonPlace& place, const ParameterRule& rule);
    void requireWhole(const Policy& policy);

    StrictReader m_reader;
};

Policy PolicyReader::read(const JsonPlace& root)
{
    m_reader.requireObject(root,
                           {QStringLiteral("assayPolicy"), QStringLiteral("id"), QStringLiteral("title"),
                            QStringLiteral("version"), QStringLiteral("effectiveFrom"), QStringLiteral("effectiveTo"),
                            QStringLiteral("supersedes"), QStringLiteral("gates"), QStringLiteral("quorum"),
                            QStringLiteral("controls")});
    m_reader.count(m_reader.member(root, u"assayPolicy"), 1, 1);
    Policy policy;
    policy.id = m_reader.key(m_reader.member(root, u"id"));
    policy.title = m_reader.text(m_reader.member(root, u"title"), longestTitle);
    policy.version = m_reader.count(m_reader.member(root, u"version"), 1, largestVersion);
    policy.effectiveFrom = m_reader.date(m_reader.member(root, u"effectiveFrom"));
    if (const auto to = StrictReader::optional(root, u"effectiveTo")) {
        policy.effectiveTo = m_reader.date(*to);
        if (*policy.effectiveTo <= policy.effectiveFrom)
            m_reader.refuse(to->path, Text::tr("it ends before it begins"));
    }
    if (const auto before = StrictReader::optional(root, u"supersedes")) {
        m_reader.requireObject(*before, {QStringLiteral("id"), QStringLiteral("version")});
        policy.supersedes = {m_reader.key(m_reader.member(*before, u"id")),
                             m_reader.count(m_reader.member(*before, u"version"), 1, largestVersion)};
    }
    policy.gates = gates(m_reader.member(root, u"gates"));
    policy.quorums = quorums(m_reader.member(root, u"quorum"));
    policy.controls = controls(m_reader.member(root, u"controls"), policy.gates);
    requireWhole(policy);
    return policy;
}

std::vector<Gate> PolicyReader::gates(const JsonPlace& place)
{
    std::vector<Gate> gates;
    QStringList seen;
    for (const JsonPlace& item : m_reader.items(place, mostGates)) {
        m_reader.requireObject(item, {QStringLiteral("key"), QStringLiteral("title")});
        const JsonPlace key = m_reader.member(item, u"key");
        m_reader.requireNew(key, seen);
        gates.push_back({m_reader.key(key), m_reader.text(m_reader.member(item, u"title"), longestTitle)});
    }
    return gates;
}

std::map<RiskTier, Quorum> PolicyReader::quorums(const JsonPlace& place)
{
    const std::vector tiers{RiskTier::Low, RiskTier::Medium, RiskTier::High};
    QStringList names;
    for (const RiskTier tier : tiers)
        names.append(toString(tier));
    m_reader.requireObject(place, names);
    std::map<RiskTier, Quorum> quorums;
    for (const RiskTier tier : tiers)
        quorums[tier] = quorum(m_reader.member(place, toString(tier)));
    return quorums;
}

Quorum PolicyReader::quorum(const JsonPlace& place)
{
    m_reader.requireObject(
        place, {QStringLiteral("keys"), QStringLiteral("roles"), QStringLiteral("blockedBy"), QStringLiteral("days")});
    const auto roles = [&](QStringView name) {
        const JsonPlace list = m_reader.member(place, name);
        std::vector<Role> read = m_reader.words(list, roleFromString, mostInList);
        if (std::find(read.begin(), read.end(), Role::Administrator) != read.end())
            m_reader.refuse(list.path, Text::tr("an administrator never signs"));
        return read;
    };
    const JsonPlace keys = m_reader.member(place, u"keys");
    Quorum quorum;
    quorum.keys = static_cast<int>(m_reader.count(keys, 1, static_cast<qint64>(mostInList)));
    quorum.roles = roles(u"roles");
    quorum.blockingRoles = roles(u"blockedBy");
    if (static_cast<std::size_t>(quorum.keys) < quorum.roles.size())
        m_reader.refuse(keys.path, Text::tr("each role is held by somebody else, so there are at least as many keys"));
    if (const auto days = StrictReader::optional(place, u"days"))
        quorum.daysOfApproval = static_cast<int>(m_reader.count(*days, 1, mostDays));
    return quorum;
}

std::vector<Control> PolicyReader::controls(const JsonPlace& place, const std::vector<Gate>& gates)
{
    std::vector<Control> controls;
    QStringList seen;
    for (const JsonPlace& item : m_reader.items(place, mostControls)) {
        controls.push_back(control(item, gates));
        if (const auto key = StrictReader::optional(item, u"key"))
            m_reader.requireNew(*key, seen);
    }
    return controls;
}

Control PolicyReader::control(const JsonPlace& place, const std::vector<Gate>& gates)
{
    m_reader.requireObject(place,
                           {QStringLiteral("key"), QStringLiteral("title"), QStringLiteral("statement"),
                            QStringLiteral("gate"), QStringLiteral("tiers"), QStringLiteral("techniques"),
                            QStringLiteral("weight"), QStringLiteral("check"), QStringLiteral("references")});
    Control control;
    control.key = m_reader.key(m_reader.member(place, u"key"));
    control.title = m_reader.text(m_reader.member(place, u"title"), longestTitle);
    control.statement = m_reader.text(m_reader.member(place, u"statement"), longestStatement);
    const JsonPlace gate = m_reader.member(place, u"gate");
    control.gate = m_reader.key(gate);
    const auto isIt = [&](const Gate& other) { return other.key == control.gate; };
    if (std::none_of(gates.begin(), gates.end(), isIt))
        m_reader.refuse(gate.path, Text::tr("there is no gate %1").arg(control.gate));
    const JsonPlace tiers = m_reader.member(place, u"tiers");
    control.tiers = m_reader.words(tiers, riskTierFromString, mostInList);
    if (control.tiers.empty())
        m_reader.refuse(tiers.path, Text::tr("a control is asked of at least one tier"));
    QStringList seen;
    for (const JsonPlace& item : m_reader.items(m_reader.member(place, u"techniques"), mostInList)) {
        m_reader.requireNew(item, seen);
        control.techniques.append(m_reader.text(item, longestTitle));
    }
    control.weight = m_reader.word(m_reader.member(place, u"weight"), weightFromString);
    control.check = check(m_reader.member(place, u"check"));
    for (const JsonPlace& item : m_reader.items(m_reader.member(place, u"references"), mostInList)) {
        m_reader.requireObject(item, {QStringLiteral("regulation"), QStringLiteral("clause")});
        control.references.push_back({m_reader.key(m_reader.member(item, u"regulation")),
                                      m_reader.text(m_reader.member(item, u"clause"), longestTitle)});
    }
    return control;
}

Check PolicyReader::check(const JsonPlace& place)
{
    const JsonPlace name = m_reader.member(place, u"kind");
    const CheckKind* kind = checkKind(name.value->toText());
    Check check{name.value->toText(), {}};
    if (!kind) {
        m_reader.refuse(name.path, Text::tr("there is no check %1").arg(check.kind));
        return check;
    }
    QStringList names{QStringLiteral("kind")};
    for (const ParameterRule& rule : kind->parameters) {
        names.append(rule.name);
        if (const auto found = StrictReader::optional(place, rule.name))
            check.parameters[rule.name] = parameterValue(*found, rule);
        else if (rule.required)
            m_reader.refuse(place.path, Text::tr("%1 is missing").arg(rule.name));
    }
    m_reader.requireObject(place, names);
    if (const QString problem = kind->problem ? kind->problem(check.parameters) : QString(); !problem.isEmpty())
        m_reader.refuse(place.path, problem);
    return check;
}

ParameterValue PolicyReader::parameterValue(const JsonPlace& place, const ParameterRule& rule)
{
    using Type = ParameterRule::Type;
    switch (rule.type) {
    case Type::Flag:
        return m_reader.flag(place);
    case Type::Number:
        return m_reader.number(place, rule.least, rule.most);
    case Type::Count: {
        constexpr double largestCount = 1e15; // Beyond it a double skips whole numbers.
        return static_cast<double>(m_reader.count(place, static_cast<qint64>(std::max(rule.least, -largestCount)),
                                                  static_cast<qint64>(std::min(rule.most, largestCount))));
    }
    case Type::Text:
        return m_reader.text(place, longestStatement);
    case Type::Word:
    case Type::Role:
        return parameterWord(place, rule);
    case Type::Words:
    case Type::Roles:
        return list(place, rule);
    }
    return false;
}

QString PolicyReader::parameterWord(const JsonPlace& place, const ParameterRule& rule)
{
    const QString word = m_reader.key(place);
    const bool isRole = rule.type == ParameterRule::Type::Role || rule.type == ParameterRule::Type::Roles;
    const bool known = isRole ? roleFromString(word).has_value() : rule.words.isEmpty() || rule.words.contains(word);
    if (!known)
        m_reader.refuse(place.path, Text::tr("%1 is no word that is known here").arg(word));
    return word;
}

QStringList PolicyReader::list(const JsonPlace& place, const ParameterRule& rule)
{
    QStringList words, seen;
    for (const JsonPlace& item : m_reader.items(place, mostInList)) {
        m_reader.requireNew(item, seen);
        words.append(parameterWord(item, rule));
    }
    if (words.isEmpty())
        m_reader.refuse(place.path, Text::tr("the list is empty"));
    return words;
}

/// What no single place shows: gates that ask for nothing, and quorums that nothing asks for.
void PolicyReader::requireWhole(const Policy& policy)
{
    if (policy.gates.empty() || policy.controls.empty())
        m_reader.refuse(QStringLiteral("controls"), Text::tr("a policy has at least one gate and one control"));
    for (const Gate& gate : policy.gates) {
        const auto isOfIt = [&](const Control& control) { return control.gate == gate.key; };
        if (std::none_of(policy.controls.begin(), policy.controls.end(), isOfIt))
            m_reader.refuse(QStringLiteral("gates"), Text::tr("no control belongs to the gate %1").arg(gate.key));
    }
    for (const auto& [tier, quorum] : policy.quorums) {
        const auto asksForIt = [tier = tier](const Control& control) {
            return control.check.kind == u"sign-offs" && control.weight == Weight::Blocking
                && control.techniques.isEmpty()
                && std::find(control.tiers.begin(), control.tiers.end(), tier) != control.tiers.end();
        };
        if (std::none_of(policy.controls.begin(), policy.controls.end(), asksForIt)) {
            m_reader.refuse(QStringLiteral("quorum.") + toString(tier),
                            Text::tr("no blocking control with the check sign-offs is asked of this tier"));
        }
    }
}

} // namespace

Result<Policy> policyFromText(QByteArrayView text)
{
    const Result<JsonValue> root = readJson(text, {.maxBytes = largestText, .maxStringBytes = largestText});
    if (!root)
        return failed(root);
    PolicyReader reader;
    Policy policy = reader.read({&*root, {}});
    if (!reader.reader().problem().isEmpty())
        return reader.reader().failure(text, Text::tr("This is no policy that can be used."));
    return policy;
}

QString PolicyProblem::words() const
{
    return place.isEmpty() ? rule : QStringLiteral("%1: %2").arg(place, rule);
}

std::optional<PolicyProblem> problemIn(const Policy& policy)
{
    const Result<JsonValue> root =
        readJson(canonicalPolicy(policy), {.maxBytes = largestText, .maxStringBytes = largestText});
    if (!root)
        return PolicyProblem{{}, root.error().message};
    PolicyReader reader;
    reader.read({&*root, {}});
    if (reader.reader().rule().isEmpty())
        return std::nullopt;
    return PolicyProblem{reader.reader().place(), reader.reader().rule()};
}

} // namespace assay::policies
