// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/use_case_gate.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

struct GateWord {
    const char* word;
    const char* title;
    UseCaseState from;
    UseCaseState to;
};

constexpr std::array GateWords{
    GateWord{"G0", QT_TRANSLATE_NOOP("UseCaseGate", "Gate 0: framing"), UseCaseState::Proposed, UseCaseState::Framed},
    GateWord{"G1", QT_TRANSLATE_NOOP("UseCaseGate", "Gate 1: approval"), UseCaseState::Framed, UseCaseState::Approved},
    GateWord{"G2", QT_TRANSLATE_NOOP("UseCaseGate", "Gate 2: validation"), UseCaseState::Validating,
             UseCaseState::Releasing},
    GateWord{"G3", QT_TRANSLATE_NOOP("UseCaseGate", "Gate 3: release"), UseCaseState::Releasing,
             UseCaseState::Operating}};

const GateWord& gateWords(Gate gate)
{
    return GateWords.at(static_cast<std::size_t>(gate));
}

} // namespace

QString toString(Gate gate)
{
    return QString::fromLatin1(gateWords(gate).word);
}

std::optional<Gate> gateFromString(QStringView word)
{
    for (const Gate gate : gates()) {
        if (word == toString(gate))
            return gate;
    }
    return std::nullopt;
}

QString gateTitle(Gate gate)
{
    return QCoreApplication::translate("UseCaseGate", gateWords(gate).title);
}

std::vector<Gate> gates()
{
    return {Gate::Framing, Gate::Approval, Gate::Validation, Gate::Release};
}

UseCaseState stateBefore(Gate gate)
{
    return gateWords(gate).from;
}

UseCaseState stateAfter(Gate gate)
{
    return gateWords(gate).to;
}

std::optional<Gate> gateAhead(UseCaseState state)
{
    switch (state) {
    case UseCaseState::Proposed:
        return Gate::Framing;
    case UseCaseState::Framed:
        return Gate::Approval;
    case UseCaseState::Approved:
    case UseCaseState::Developing:
    case UseCaseState::Validating:
        return Gate::Validation;
    case UseCaseState::Releasing:
        return Gate::Release;
    case UseCaseState::Operating:
    case UseCaseState::Retired:
    case UseCaseState::OnHold:
    case UseCaseState::Stopped:
        break;
    }
    return std::nullopt;
}

std::optional<Gate> gateBetween(UseCaseState from, UseCaseState to)
{
    for (const Gate gate : gates()) {
        if (stateBefore(gate) == from && stateAfter(gate) == to)
            return gate;
    }
    return std::nullopt;
}

int GateReport::met() const
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const GateItem& item) { return item.met || item.waived; }));
}

std::vector<GateItem> GateReport::missing() const
{
    std::vector<GateItem> missing = items;
    std::erase_if(missing, [](const GateItem& item) { return item.met || item.waived; });
    return missing;
}

std::vector<GateItem> GateReport::blocking() const
{
    std::vector<GateItem> blocking = missing();
    std::erase_if(blocking, [](const GateItem& item) { return !item.blocks; });
    return blocking;
}

QString GateReport::sentence() const
{
    QStringList open;
    for (const GateItem& item : missing())
        open << item.title;
    const QString count = Text::tr("%1 %2 of %3").arg(toString(gate)).arg(met()).arg(items.size());
    return open.isEmpty() ? count : Text::tr("%1: missing %2").arg(count, open.join(QStringLiteral(", ")));
}

} // namespace assay
