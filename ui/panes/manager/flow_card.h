// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_card.h"
#include "ui/panes/session.h"

namespace assay {

/// A figure of the manager's page that can be enlarged and saved as a picture or, with every value it shows, as CSV.
class FlowCard final : public FigureCard {
    Q_OBJECT

public:
    /// Takes the figure; `fileName` is offered, without its suffix.
    FlowCard(Session& session, const QString& title, QWidget* figure, const QString& fileName,
             QWidget* parent = nullptr);

    /// What it shows has come: what stands beside the title, the honest count, and the values.
    void tell(const QString& note, const QString& footer, const QByteArray& csv);

    QByteArray csv() const { return m_csv; }

private:
    void save(ExportFormat format);

    Session& m_session;
    QString m_fileName;
    QByteArray m_csv;
};

} // namespace assay
