// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_filter.h"
#include "ui/panes/session.h"

namespace assay {

/// Writes a portfolio into a file that the person chooses, by a job: whole, or not at all.
class PortfolioExport final : public QObject {
    Q_OBJECT

public:
    enum class Format { Pdf, Html, Csv };

    PortfolioExport(Session& session, QWidget& page);

    void save(Format format, const PortfolioSnapshot& snapshot, const PortfolioFilter& filter);

Q_SIGNALS:
    void failed(const assay::Error& error);

private:
    Session& m_session;
    QWidget& m_page;
};

} // namespace assay
