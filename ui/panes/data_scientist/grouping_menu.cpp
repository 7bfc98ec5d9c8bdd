// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/grouping_menu.h"

#include "core/base/text.h"
#include "ui/panes/data_scientist/grouping_combo.h"

#include <QMenu>

namespace assay {

void fillGroupingMenu(QMenu& menu, const RunTable& table, const RunGrouping& held,
                      const std::function<void(const RunGrouping&)>& choose)
{
    const auto add = [&](QMenu* to, QString name, const RunGrouping& grouping) {
        name.replace(u'&', QStringLiteral("&&")); // A name is no place for a key.
        QAction* action = to->addAction(name, to, [choose, grouping] { choose(grouping); });
        action->setCheckable(true);
        action->setChecked(grouping == held);
    };
    add(&menu, Text::tr("No groups"), {});
    for (const QString& seed : seedParams(table))
        add(&menu, Text::tr("All that differ only in %1").arg(seed),
            {RunGrouping::Kind::AllBut, {RunField::Kind::Param, seed}});
    menu.addSeparator();
    QMenu* params = menu.addMenu(Text::tr("By parameter"));
    QMenu* tags = menu.addMenu(Text::tr("By tag"));
    for (const auto& [name, grouping] : sharedFields(table)) {
        if (grouping.field.kind == RunField::Kind::Param)
            add(params, name, grouping);
        else if (grouping.field.kind == RunField::Kind::Tag)
            add(tags, grouping.field.key, grouping);
        else
            add(&menu, Text::tr("By %1").arg(name), grouping);
    }
    params->menuAction()->setEnabled(!params->isEmpty());
    params->menuAction()->setStatusTip(Text::tr("the runs share no parameter to group them by"));
    tags->menuAction()->setEnabled(!tags->isEmpty());
    tags->menuAction()->setStatusTip(Text::tr("the runs have no tags in common"));
}

} // namespace assay
