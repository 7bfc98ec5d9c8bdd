// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/portfolio_page.h"
#include "ui/panes/pane.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ManagerPane final : public Pane {
    Q_DECLARE_TR_FUNCTIONS(ManagerPane)

public:
    QByteArray id() const override { return QByteArrayLiteral("portfolio"); }
    QString title() const override { return tr("Portfolio"); }
    QByteArray icon() const override { return QByteArrayLiteral("portfolio"); }
    int order() const override { return 10; }
    std::vector<QByteArray> kinds() const override { return {QByteArrayLiteral("use-case")}; }
    Page* createPage(Session& session, QWidget* parent) const override { return new PortfolioPage(session, parent); }
};

} // namespace

const Pane& managerPane()
{
    static const ManagerPane pane;
    return pane;
}

} // namespace assay
