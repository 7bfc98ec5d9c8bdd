// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/feedback.h"
#include "core/domain/named_thing.h"
#include "core/incidents/incident_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QBoxLayout;

namespace assay {

class Banner;
class Chip;
class HistoryList;
class IncidentLine;
class IncidentSteps;
class KeyValueList;
class ThingRows;
class ThingTalk;
class ViewStates;

/// The page of one incident: what went wrong and since when, what caused it and why, what came of it, what people say of it,
/// and the next steps. GUI thread.
class IncidentPage final : public Page {
    Q_OBJECT

public:
    IncidentPage(Session& session, const QString& name, QWidget* parent = nullptr); ///< Its key or uid.
    ~IncidentPage() override;

    Address address() const override;

private:
    /// All that the page tells.
    struct Reading {
        incidents::IncidentStory story;
        std::vector<NamedThing> named; ///< Things that its words name.
        std::vector<Feedback> told;    ///< That led to it.
    };

    QWidget* makeContent();
    void addStory(QBoxLayout& column);
    void read();
    void show(const Reading& read);
    void showWords();
    void showCauses();
    void showLinks();
    void showWhereItStands();

    Session& m_session;
    QString m_name;
    incidents::IncidentStory m_story;
    std::vector<NamedThing> m_named;
    std::vector<Feedback> m_told;
    Chip* m_severity;
    Chip* m_state;
    Chip* m_staged;
    IncidentSteps* m_steps;
    Banner* m_banner;
    IncidentLine* m_line;
    KeyValueList* m_words;
    ThingRows* m_causes;
    ThingRows* m_links;
    KeyValueList* m_standing;
    ThingTalk* m_talk;
    HistoryList* m_history;
    ViewStates* m_states = nullptr;
    QFuture<Result<Reading>> m_reading;
};

} // namespace assay
