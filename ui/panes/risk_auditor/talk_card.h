// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

namespace assay {

class ThingTalk;

/// What people say of a release, in the order in which they said it, with a field to say more: comments, and what went with
/// the requests and decisions of every request there ever was. Who disagreed stays there, whatever was decided.
class TalkCard final : public Card {
    Q_OBJECT

public:
    explicit TalkCard(Session& session, QWidget* parent = nullptr);

    void setStory(const approvals::ReleaseStory& story);

private:
    ThingTalk* m_talk;
};

} // namespace assay
