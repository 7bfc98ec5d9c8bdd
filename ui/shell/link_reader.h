// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"
#include "core/domain/comment.h"

#include <QFuture>
#include <QObject>

class QWidget;

namespace assay {

class Navigation;
class PlaceFinder;
struct Session;

/// Opens what a link within the open project names: a place, the page that a saved view arranges, or what somebody commented
/// on within a thing, by `assay://PROJECT/KIND/KEY#cell:owner`. What has to be looked up for that is read in the background.
/// GUI thread.
class LinkReader final : public QObject {
    Q_OBJECT

public:
    LinkReader(Navigation& navigation, PlaceFinder& finder, QObject* parent);

    void open(Session& session, const Address& address);
    void leave(); ///< Whoever goes on meanwhile is not taken back.

private:
    void openView(Session& session, const QString& name);
    void openPlace(Session& session, const Address& address, const CommentAnchor& anchor);

    Navigation& m_navigation;
    PlaceFinder& m_finder;
    QFuture<void> m_reading;
};

/// What Ctrl+Shift+L copies: of a comment that has the keyboard in one of its parts, and is about a place within its thing, the
/// address of that place; else of what is shown.
Address addressToCopy(const Navigation& navigation, const QWidget* focus);

} // namespace assay
