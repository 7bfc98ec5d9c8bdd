// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/write_file.h"
#include "ui/charts/figure_card.h"

namespace assay {

/// A card of something that runs logged beside metrics.
class LoggedCard : public FigureCard {
    Q_OBJECT

public:
    using FigureCard::FigureCard;

    /// Writes what a file of the card holds: a picture is painted at once, since that is done here, a table when the writer is
    /// called, which is to be done in a job.
    FileWriter writer(ExportFormat format);

    /// A name for such a file, without its ending.
    virtual QString fileName() const { return title(); }

protected:
    /// What a picture shows.
    virtual QWidget& pictured() { return *this; }

    /// The figures of the card as CSV, to be called in a job.
    virtual FileWriter csvWriter() const = 0;
};

} // namespace assay
