// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/figure_card.h"

#include <functional>

namespace assay {

/// A card of something that runs logged beside metrics.
class LoggedCard : public FigureCard {
    Q_OBJECT

public:
    using FigureCard::FigureCard;

    /// Makes what a file of the card holds: a picture at once, since it is painted here, a table when it is called, which is
    /// to be done in a job.
    std::function<Result<QByteArray>()> writer(ExportFormat format);

    /// A name for such a file, without its ending.
    virtual QString fileName() const { return title(); }

protected:
    /// What a picture shows.
    virtual QWidget& pictured() { return *this; }

    /// The figures of the card as CSV, to be called in a job.
    virtual std::function<Result<QByteArray>()> csvWriter() const = 0;
};

} // namespace assay
