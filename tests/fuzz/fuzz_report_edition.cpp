// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_text.h"
#include "core/reports/report_html.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// What can be read is written again as one text, and drawn.
ASSAY_FUZZ(report_edition)
{
    const auto figures = assay::figuresFrom(bytes);
    if (!figures)
        return;
    const QByteArray canonical = assay::canonicalFigures(*figures);
    const auto again = assay::figuresFrom(canonical);
    if (!again || assay::canonicalFigures(*again) != canonical || assay::reportHtml(*figures).contains("<script"))
        std::abort();
}
