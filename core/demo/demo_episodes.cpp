// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_episodes.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/base/ulid.h"

#include <QFile>

namespace assay {

Result<std::vector<DemoScene>> DemoEpisodes::scenes()
{
    QFile told(file());
    if (!told.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("The demo lacks %1.").arg(file()));
    Result<JsonValue> root = readJson(told.readAll());
    if (!root)
        return failed(root);
    m_root = std::move(*root);
    std::vector<DemoScene> scenes;
    for (const JsonValue& entry : m_root.items()) {
        scenes.push_back({textOf(entry, u"day"), [this, &entry]() -> Result<> {
                              const Result<QString> made = begin(entry);
                              if (!made)
                                  return failed(made);
                              m_made[&entry] = *made;
                              return {};
                          }});
        const JsonValue* steps = entry.member(u"steps");
        if (!steps)
            continue;
        for (const JsonValue& step : steps->items())
            scenes.push_back({textOf(step, u"day"), [this, &step, &entry] { return goOn(step, m_made.at(&entry)); }});
    }
    return scenes;
}

tl::unexpected<Error> DemoEpisodes::unknownWord(const QString& word)
{
    return fail(Error::Kind::Invalid, Text::tr("The demo's story says “%1”, which is nothing.").arg(word));
}

const Actor& DemoEpisodes::actorOf(const JsonValue& entry) const
{
    return m_people.at(textOf(entry, u"who"));
}

QString DemoEpisodes::command() const
{
    return newUlid(m_database.clock().now());
}

} // namespace assay
