// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/manager/register_map.h"
#include "ui/panes/manager/risk_matrix.h"

class QStackedWidget;

namespace assay {

class Segments;

/// Risk as heat maps: how many use cases of each tier are at each stage, and what is left of the risks of the register. A
/// click or Enter on a cell asks to see what is in it. GUI thread.
class RiskMap final : public QWidget {
    Q_OBJECT

public:
    explicit RiskMap(Session& session, QWidget* parent = nullptr);

    void setCards(const std::vector<PortfolioCard>& cards);
    void setPast(bool past); ///< The register is read as of now only.

Q_SIGNALS:
    void chosen(assay::RiskTier tier, assay::PortfolioStage stage);

private:
    QWidget* makeTiers();

    RiskMatrix m_matrix;
    Segments* m_which;
    RegisterMap* m_register;
    QStackedWidget* m_stack;
};

} // namespace assay
