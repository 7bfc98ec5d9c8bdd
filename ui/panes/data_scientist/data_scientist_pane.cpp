// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/data_science_page.h"
#include "ui/panes/pane.h"

namespace assay {
namespace {

class DataScientistPane final : public Pane {
public:
    QByteArray id() const override { return QByteArrayLiteral("data-science"); }
    QString title() const override { return DataSciencePage::tr("Data science"); }
    QByteArray icon() const override { return QByteArrayLiteral("data-science"); }
    int order() const override { return 30; }
    std::vector<QByteArray> kinds() const override { return {"experiment", "run", "report", "view"}; }
    Page* createPage(Session& session, QWidget* parent) const override { return new DataSciencePage(session, parent); }
};

} // namespace

const Pane& dataScientistPane()
{
    static const DataScientistPane pane;
    return pane;
}

} // namespace assay
