// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/finding.h"

#include <map>

namespace assay {

using RatingId = Id<struct RatingTag>;

/// In what respect a use case is rated, from 1 to 5.
enum class Respect {
    Value,       ///< What it is worth where it works.
    Feasibility, ///< How likely it is that it can be built.
    Risk,        ///< What can go wrong: the only one of which less is better.
    Reach,       ///< How many decisions, or people, it touches.
};

QString toString(Respect respect); ///< "value"
std::optional<Respect> respectFromString(QStringView word);
QString respectTitle(Respect respect); ///< Translated.
std::vector<Respect> respects();

/// How somebody rated a use case in one respect. A later one takes the place of an earlier one, which stays to be read.
struct Rating {
    RatingId id;
    QString uid;
    UseCaseId useCase;
    Respect respect = Respect::Value;
    int score = 3; ///< 1 to 5.
    QString reason;
    NamedPerson by;
    qint64 at = 0; ///< Milliseconds, UTC.
    bool staged = false;
};

/// How much a use case is worth doing, and why.
struct Priority {
    std::map<Respect, Rating> ratings; ///< The newest of each respect.

    std::vector<Respect> missing() const;

    /// value × reach × feasibility ÷ risk, from 0.2 to 125; nothing until all four are rated. This is the one place that
    /// knows the formula: the gains multiply, for one that is nothing makes the whole nothing, and what is risked divides.
    std::optional<double> score() const;

    /// The score as people read it wherever it stands, with two decimals; empty until all four are rated.
    QString scoreText() const;

    /// "value 5 × reach 4 × feasibility 3 ÷ risk 2 = 30.00", or what nobody has rated yet; translated.
    QString sentence() const;
};

/// The priority that ratings of one use case add up to, whatever their order.
Priority priorityOf(const std::vector<Rating>& ratings);

} // namespace assay
