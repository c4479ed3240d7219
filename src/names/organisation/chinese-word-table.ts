/**
 * Words of the names of Chinese companies that tell little, simplified, each with the English words that
 * stand for it in the registered English name; of places the pinyin. A place may have 市, 省 or 区 behind
 * it. The Korean lexicon has more of them, as hanja.
 *
 * Sources: places after GB/T 2260 (codes of administrative divisions); trades as names of companies in
 * both languages print them, in the sanctions lists of OFAC and in China's credit register (GSXT).
 */
export const CHINESE_PLACES = `
安徽 anhui
澳门 macau
北京 beijing
长春 changchun
成都 chengdu
重庆 chongqing
大连 dalian
丹东 dandong
东莞 dongguan
佛山 foshan
福建 fujian
福州 fuzhou
甘肃 gansu
广东 guangdong
广西 guangxi
广州 guangzhou
贵州 guizhou
哈尔滨 harbin
海南 hainan
杭州 hangzhou
河北 hebei
河南 henan
黑龙江 heilongjiang
湖北 hubei
湖南 hunan
珲春 hunchun
吉林 jilin
济南 jinan
江苏 jiangsu
江西 jiangxi
昆明 kunming
辽宁 liaoning
南京 nanjing
宁波 ningbo
青岛 qingdao
泉州 quanzhou
山东 shandong
陕西 shaanxi
山西 shanxi
上海 shanghai
深圳 shenzhen
沈阳 shenyang
四川 sichuan
苏州 suzhou
台湾 taiwan
天津 tianjin
图们 tumen
温州 wenzhou
无锡 wuxi
武汉 wuhan
厦门 xiamen
香港 hong kong
新疆 xinjiang
延边 yanbian
延吉 yanji
烟台 yantai
云南 yunnan
浙江 zhejiang
郑州 zhengzhou
中国 china
珠海 zhuhai
亚洲 asia
`;

export const CHINESE_WORDS = `
安防 security
半导体 semiconductor
包装 packaging
材料 material
餐饮 restaurant
产业 industrial
船舶 ship
船务 shipping
电气 electrical
电器 electrical
电力 power
电子 electronics
发展 development
房地产 real estate
纺织 textile
服务 services
服饰 clothing
服装 clothing
钢铁 steel
工程 engineering
工贸 industrial trading
工业 industrial
供应链 supply chain
管理 management
光电 photoelectric
广告 advertising
国际 international
国际贸易 international trading
海运 shipping
航空 aviation
航运 shipping
化工 chemical
货运 freight
机电 machinery electrical
机械 machinery
集团 group
计算机 computer
技术 technology
建材 building materials
建设 construction
建筑 construction
健康 health
教育 education
金融 finance
金属 metals
进出口 import export
进出口贸易 import export trading
经济 economic
经贸 economic trading
精密 precision
开发 development
科技 technology
科贸 technology trading
控股 holding
矿业 mining
旅游 travel
旅行社 travel agency
贸易 trading
能源 energy
农业 agricultural
汽车 auto
汽贸 auto trading
器材 equipment
清洁 cleaning
软件 software
商贸 trading
商务 business
设备 equipment
设计 design
生物 biological
石化 petrochemical
石油 petroleum
食品 food
实业 industry
数码 digital
塑料 plastic
通信 communications
通讯 communications
投资 investment
外贸 foreign trading
网络 network
网络技术 network technology
文化 culture
文化传播 culture media
五金 metals
物流 logistics
物业 property
信息 information
信息技术 information technology
医疗 medical
医药 pharmaceutical
仪器 instruments
银行 bank
运输 transport
证券 securities
制造 manufacturing
制衣 garments
制药 pharmaceutical
置业 property
智能 intelligent
装备 equipment
咨询 consulting
资本 capital
资源 resources
钻石 diamonds
`;
