// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/thing_argument.h"

#include "core/base/text.h"
#include "core/things/thing_called.h"
#include "core/views/view_rows.h"

namespace assay {

Result<ThingName> thingNamed(db::Database& database, const QString& name)
{
    const auto found = database.read([&](db::Connection& connection) { return thingCalled(connection, name); });
    if (!found)
        return failed(found);
    if (!*found)
        return fail(Error::Kind::NotFound, Text::tr("The project has no %1.").arg(name));
    return ThingName{(*found)->kind, (*found)->key};
}

Result<ThingName> thingNamed(db::Database& database, const QString& name, const Actor& actor)
{
    const QString start = QStringLiteral("view/");
    if (!name.startsWith(start))
        return thingNamed(database, name);
    const Result<SavedView> view = database.read(
        [&](db::Connection& connection) { return views::foundBy(connection, name.mid(start.size()), actor.person); });
    if (!view)
        return failed(view);
    return ThingName{"view", view->uid};
}

} // namespace assay
