// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/write_file.h"
#include "ui/charts/chart_export.h"
#include "ui/panes/data_scientist/chart_source.h"

#include <QSize>

#include <memory>
#include <vector>

namespace assay {

struct BookChart {
    ChartKey key;
    ChartRequest request;
};

/// Charts that stand together under a heading.
struct BookSection {
    QString heading;
    std::vector<BookChart> charts;
};

/// What the charts of a book are painted on, one after the other. GUI thread.
class BookPaper {
public:
    BookPaper() = default;
    virtual ~BookPaper() = default;
    Q_DISABLE_COPY_MOVE(BookPaper)

    virtual QSize chartSize() const = 0;
    virtual void put(QWidget& chart) = 0; ///< The next one of the book.

    /// To be called after the last chart; what it answers writes the file, in a job, and outlives the paper.
    virtual FileWriter finish() = 0;
};

/// Pages of four charts each, as PDF.
std::unique_ptr<BookPaper> bookPages(const QString& title, const std::vector<BookSection>& sections);

/// One tall picture with every section under its heading, as SVG or PNG. A picture of pixels can only be so high: it gets
/// coarser and wider with many charts, and is refused with too many.
Result<std::unique_ptr<BookPaper>> bookSheet(const QString& title, const std::vector<BookSection>& sections,
                                             ExportFormat format);

} // namespace assay
