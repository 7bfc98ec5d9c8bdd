// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/link_reader.h"

#include "core/discussion/anchored_places.h"
#include "core/discussion/comment_anchor.h"
#include "core/things/thing.h"
#include "core/things/thing_kind.h"
#include "core/views/view_content.h"
#include "core/views/view_rows.h"
#include "ui/panes/session.h"
#include "ui/shell/navigation.h"
#include "ui/shell/place_finder.h"
#include "ui/talk/thing_talk.h"

namespace assay {
namespace {

/// A place within a thing, as far as both are there still.
struct FoundPlace {
    std::optional<Address> thing;
    bool isThere = false;
};

} // namespace

LinkReader::LinkReader(Navigation& navigation, PlaceFinder& finder, QObject* parent)
    : QObject(parent)
    , m_navigation(navigation)
    , m_finder(finder)
{
}

void LinkReader::leave()
{
    m_reading.cancel();
    m_finder.stop();
}

void LinkReader::open(Session& session, const Address& address)
{
    const std::optional<CommentAnchor> anchor = thingKind(address.kind) ? anchorFromText(address.anchor) : std::nullopt;
    if (address.kind == "view")
        openView(session, address.key);
    else if (anchor)
        openPlace(session, address, *anchor);
    else
        m_navigation.go(address);
}

/// On the page that it arranges. The way there is no place of its own, or nobody could go back over it.
void LinkReader::openView(Session& session, const QString& name)
{
    m_reading = QFuture<void>(session.fetch<SavedView>(
        tr("Reading a view"), &session.events,
        [name, person = session.actor.person](db::Connection& connection) {
            return views::foundBy(connection, name, person);
        },
        [this](const SavedView& view) { m_navigation.go(placeOf(view)); }));
}

/// A place that is gone leaves the thing, which says so where it is commented on.
void LinkReader::openPlace(Session& session, const Address& address, const CommentAnchor& anchor)
{
    const auto read = [address, anchor](db::Connection& connection) {
        FoundPlace found;
        if (const std::optional<ThingFacts> facts = thingFacts(connection, {{}, address.kind, address.key})) {
            found.thing = Address{{}, facts->address.kind, facts->address.key};
            found.isThere =
                discussion::placeInThing(connection, {facts->address.kind, facts->address.key}, anchor).isThere;
        }
        return found;
    };
    const auto go = [this, address, anchor](const FoundPlace& found) {
        if (found.isThere)
            m_finder.find({{found.thing->kind, found.thing->key}, anchor});
        else
            m_navigation.go(found.thing.value_or(Address{{}, address.kind, address.key}));
    };
    m_reading = QFuture<void>(session.fetch<FoundPlace>(tr("Reading a place"), &session.events, read, go));
}

Address addressToCopy(const Navigation& navigation, const QWidget* focus)
{
    const Address here = navigation.here();
    for (const QWidget* each = focus; each; each = each->parentWidget()) {
        const auto* talk = qobject_cast<const ThingTalk*>(each);
        const std::optional<CommentPlace> place = talk ? talk->placeAt(*focus) : std::nullopt;
        if (place && place->anchor)
            return {here.project, place->thing.kind, place->thing.uid, anchorText(*place->anchor)};
    }
    return here;
}

} // namespace assay
