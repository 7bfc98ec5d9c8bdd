// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/pane.h"
#include "ui/panes/risk_auditor/risk_audit_page.h"

namespace assay {
namespace {

class RiskAuditorPane final : public Pane {
public:
    QByteArray id() const override { return QByteArrayLiteral("risk-audit"); }
    QString title() const override { return RiskAuditPage::tr("Risk & audit"); }
    QByteArray icon() const override { return QByteArrayLiteral("risk-audit"); }
    int order() const override { return 70; }
    std::vector<QByteArray> kinds() const override
    {
        return {QByteArrayLiteral("release"), QByteArrayLiteral("finding"), QByteArrayLiteral("risk"),
                QByteArrayLiteral("policy"), QByteArrayLiteral("regulation")};
    }
    Page* createPage(Session& session, QWidget* parent) const override { return new RiskAuditPage(session, parent); }
};

} // namespace

const Pane& riskAuditorPane()
{
    static const RiskAuditorPane pane;
    return pane;
}

} // namespace assay
