// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/pickle/pickle_codes.h"

#include <array>
#include <initializer_list>

namespace assay {
namespace {

using Groups = std::array<PickleGroup, 256>;

constexpr void put(Groups& groups, PickleGroup group, std::initializer_list<quint8> codes)
{
    for (const quint8 code : codes)
        groups[code] = group;
}

constexpr Groups makeGroups()
{
    using namespace PickleCode;
    Groups groups{};
    groups.fill(PickleGroup::Unknown);
    put(groups, PickleGroup::Number,
        {Float, Int, BinInt, BinInt1, Long, BinInt2, None, BinFloat, NewTrue, NewFalse, Long1, Long4});
    put(groups, PickleGroup::Text,
        {String, BinString, ShortBinString, Unicode, BinUnicode, ShortBinUnicode, BinUnicode8});
    put(groups, PickleGroup::Constant, {BinBytes, ShortBinBytes, BinBytes8, ByteArray8});
    put(groups, PickleGroup::Import, {Global, Inst, StackGlobal, Ext1, Ext2, Ext4});
    put(groups, PickleGroup::Call, {Reduce, Build, Obj, NewObj, NewObjEx});
    put(groups, PickleGroup::Persistent, {PersId, BinPersId});
    put(groups, PickleGroup::Memoize, {Put, BinPut, LongBinPut, PickleCode::Memoize});
    put(groups, PickleGroup::Recall, {Get, BinGet, LongBinGet});
    put(groups, PickleGroup::Compose,
        {Pop, PopMark, Dup, Dict, EmptyDict, List, EmptyList, Tuple, EmptyTuple, Tuple1, Tuple2, Tuple3, EmptySet,
         FrozenSet, NextBuffer, ReadOnlyBuffer});
    put(groups, PickleGroup::AddItems, {Append, Appends, SetItem, SetItems, PickleCode::AddItems});
    groups[Proto] = PickleGroup::Protocol;
    groups[PickleCode::Frame] = PickleGroup::Frame;
    groups[PickleCode::Mark] = PickleGroup::Mark;
    return groups;
}

constexpr Groups TheGroups = makeGroups();

} // namespace

PickleGroup groupOf(quint8 code)
{
    return TheGroups[code];
}

} // namespace assay
